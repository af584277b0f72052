import { css } from 'lit'

export const styles = css`
  .health {
    min-inline-size: 84px;
  }

  /* Wide enough for what its placeholder promises. */
  .filters > wg-ui-search {
    max-inline-size: 420px;
    flex-basis: 380px;
  }

  /* Three filters do not fit in one line of a page that is not wide: the search has its own. */
  @container (max-width: 1000px) {
    .filters:has(> select) > wg-ui-search {
      flex-basis: 100%;
      max-inline-size: none;
    }
  }
`
