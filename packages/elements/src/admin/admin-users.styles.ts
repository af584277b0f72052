import { css } from 'lit'

export const styles = css`
  .who {
    display: flex;
    align-items: center;
    gap: 10px;
    min-inline-size: 0;
  }

  .who > div {
    min-inline-size: 0;
  }

  .who .cut {
    max-inline-size: 28ch;
  }
`
