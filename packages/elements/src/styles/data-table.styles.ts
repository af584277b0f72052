import { css } from 'lit'

/**
 * A page with a heading bar and a `.table` in a `.frame` that becomes a list of cards in a narrow box. Cells carry `data-label`; the cell with
 * `.lead` is a card's heading, the one with `.end` holds its buttons.
 */
export const dataTableStyles = css`
  :host {
    container-type: inline-size;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
    margin-block-end: 16px;
  }

  .bar h2 + p {
    margin-block-start: 2px;
    text-wrap: pretty;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    margin-block-end: 12px;
  }

  .filters > wg-ui-search {
    flex: 1 1 220px;
    max-inline-size: 360px;
  }

  .filters > .input {
    inline-size: auto;
    max-inline-size: 220px;
  }

  .filters > wg-ui-segmented {
    max-inline-size: 100%;
    border-radius: var(--_radius);
    overflow-x: auto;
    scrollbar-width: none;
  }

  .table td.lead {
    overflow-wrap: normal;
  }

  /* Ids and addresses are cut before they break a word apart; the whole is in the title. */
  .table .cut {
    display: block;
    max-inline-size: 24ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .frame {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-x: auto;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .end {
    text-align: end;
  }

  .foot {
    display: flex;
    justify-content: center;
    padding: calc(3 * var(--_space));
  }

  @container (max-width: 700px) {
    .table,
    .table tbody,
    .table tr,
    .table td {
      display: block;
    }

    /* Taken out of sight whole: a clipped table head would still make the page scroll sideways. */
    .table thead {
      display: none;
    }

    .filters > wg-ui-search,
    .filters > .input {
      flex: 1 1 100%;
      max-inline-size: none;
    }

    .table tr {
      position: relative;
      padding: calc(3 * var(--_space));
      border-block-end: 1px solid var(--_border);
    }

    .table tr:last-child {
      border-block-end: 0;
    }

    .table td {
      display: grid;
      grid-template-columns: 96px minmax(0, 1fr);
      gap: calc(2 * var(--_space));
      align-items: baseline;
      block-size: auto;
      padding: 3px 0;
      border: 0;
    }

    /* A name is a box of its own direction here: it begins where the others do. */
    .table td > bdi {
      justify-self: start;
    }

    .table td::before {
      content: attr(data-label);
      color: var(--_muted);
      font-size: var(--_size-small);
    }

    .table td .status-line {
      flex-wrap: wrap;
      column-gap: calc(2 * var(--_space));
      row-gap: 0;
    }

    .table td.lead,
    .table td.end {
      display: block;
    }

    .table td.lead {
      padding-inline-end: calc(12 * var(--_space));
    }

    .table td.lead::before,
    .table td.end::before {
      content: none;
    }

    .table td.pick {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-end: 8px;
      inline-size: auto;
      padding: 0;
    }

    .table td.end {
      padding-block-start: calc(2 * var(--_space));
      text-align: start;
    }

    .table td.end.menu-cell {
      position: absolute;
      inset-block-start: 8px;
      inset-inline-end: 8px;
      padding: 0;
    }
  }
`
