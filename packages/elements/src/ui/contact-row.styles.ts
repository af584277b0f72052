import { css } from 'lit'

/** A row of the contact list or of a group's members: avatar, two lines, a mark at the end. */
export const contactRowStyles = css`
  .contact {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: auto auto;
    gap: 0 12px;
    align-items: center;
    min-block-size: 56px;
    margin: 0 6px;
    padding: 6px 10px;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  :host([density='compact']) .contact {
    --_avatar: 30px;
    min-block-size: 46px;
    padding-block: 3px;
  }

  .contact:hover {
    background: var(--_hover);
  }

  .contact[aria-selected='true'] {
    background: var(--_tint);
  }

  .contact-avatar {
    grid-row: 1 / -1;
    display: inline-flex;
  }

  .contact-avatar.group .avatar {
    border-radius: 30%;
  }

  .contact-name,
  .contact-detail {
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .contact-name {
    align-self: end;
    font-weight: 600;
  }

  .contact-detail {
    grid-area: 2 / 2;
    align-self: start;
    color: var(--_muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .contact-mark {
    grid-area: 1 / 3 / 3 / 4;
    padding: 1px 8px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    color: var(--_muted);
    font-size: var(--_size-small);
    white-space: nowrap;
  }

  .section {
    padding: 12px 16px 4px;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .virtual-scroller:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .virtual-scroller:focus-visible:has(.active) {
    outline: none;
  }

  .virtual-scroller:focus-visible .contact.active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
`
