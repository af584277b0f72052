import { css } from 'lit'

/** The head and the sections of a person's or a group's panel. */
export const contactPanelStyles = css`
  .who {
    --_avatar: var(--_who-avatar, 56px);
    display: flex;
    align-items: center;
    gap: var(--_who-gap, 16px);
    padding-block: 20px 12px;
    padding-inline: var(--_who-start, 20px) 20px;
  }

  .who .avatar {
    font-size: var(--_size-large);
  }

  .who.group .avatar {
    border-radius: 30%;
  }

  .who > div {
    flex: 1;
    min-inline-size: 0;
  }

  .who h2 {
    margin: 0;
    overflow-wrap: anywhere;
    font-size: var(--_size-large);
    font-weight: 600;
    line-height: 1.3;
  }

  .who p,
  .hint {
    color: var(--_muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .panel-part {
    padding: 4px 20px 12px;
  }

  .panel-part > h3 {
    margin: 8px 0 4px;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 6px;
  }

  .description {
    margin: 0 0 8px;
    max-block-size: 6lh;
    overflow-y: auto;
    white-space: pre-wrap;
  }
`
