import { css } from 'lit'

/** A table of facts; a page's list wears `dataTableStyles` besides. */
export const tableStyles = css`
  .table {
    inline-size: 100%;
    border-spacing: 0;
    text-align: start;
  }

  .table th {
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border-block-end: 1px solid var(--_border);
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
  }

  .table td {
    block-size: var(--_row);
    padding: 6px calc(3 * var(--_space));
    border-block-end: 1px solid var(--_border);
    vertical-align: middle;
  }

  .table tbody tr:last-child td {
    border-block-end: 0;
  }

  .table tbody tr:hover {
    background: var(--_hover);
  }
`
