import { css } from 'lit'

export const styles = css`
  :host {
    container-type: inline-size;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    min-block-size: 36px;
    margin-block-end: 16px;
  }

  .count {
    padding-block-start: 2px;
  }

  .space {
    flex: 1;
  }

  wg-ui-search {
    flex: 0 1 260px;
  }

  .frame {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .table td {
    padding-block: 12px;
    vertical-align: top;
  }

  .table td.end {
    inline-size: 1%;
    padding-block: 8px;
  }

  .selected {
    background: var(--_tint);
  }

  .more {
    display: flex;
    justify-content: center;
    padding: 12px;
  }

  @container (max-width: 700px) {
    wg-ui-search {
      flex: 1 1 100%;
      order: 1;
    }

    .frame.cards {
      border: 0;
      border-radius: 0;
      background: none;
    }

    .table,
    .table tbody,
    .table tr,
    .table td {
      display: block;
    }

    .table thead {
      position: absolute;
      clip-path: inset(50%);
      block-size: 1px;
      overflow: hidden;
    }

    .table tbody {
      display: grid;
      gap: 12px;
    }

    .table tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 8px;
      padding-block: 12px 14px;
      padding-inline: 16px 8px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }

    .table tr td {
      grid-column: 1;
      block-size: auto;
      padding: 0;
      border: 0;
      white-space: normal;
    }

    .table tr td.number {
      color: var(--_muted);
    }

    .table tr td.state {
      grid-column: 1 / -1;
      padding-block-start: 8px;
    }

    .table.picks tr {
      grid-template-columns: auto minmax(0, 1fr) auto;
      padding-inline-start: 8px;
    }

    .table tr td.pick {
      grid-row: 1 / span 3;
      padding: 0;
    }

    .table.picks tr td:not(.pick, .end) {
      grid-column: 2;
    }

    .table.picks tr td.end {
      grid-column: 3;
    }

    .table tr td.end {
      grid-row: 1 / span 2;
      grid-column: 2;
      align-self: start;
      inline-size: auto;
      margin-block-start: -4px;
    }

    @media (pointer: coarse) {
      .table tr td.end {
        margin-block-start: -12px;
      }
    }
  }
`
