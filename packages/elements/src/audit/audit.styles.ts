import { css } from 'lit'

export const styles = css`
  td {
    vertical-align: top;
  }

  .filters > .input {
    max-inline-size: 190px;
  }

  @container (max-width: 720px) {
    .filters > .input {
      flex: 1 1 40%;
    }
  }
`
