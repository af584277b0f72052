import { css } from 'lit'

/** The name of a row or card as a button that looks like text: it opens what there is to know about the row. */
export const rowNameStyles = css`
  .name {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .name:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`
