import { css } from 'lit'

/**
 * Twelve hues, evenly spaced and of one lightness per scheme, as the private colour `--_ink`. Each meets 4.5:1 as text on the surface and on
 * both bubbles, in light and in dark.
 */
export const contactHueStyles = css`
  .ink-0 {
    --_ink: light-dark(#ac2f3b, #fda1a0);
  }

  .ink-1 {
    --_ink: light-dark(#9b4805, #f7a97c);
  }

  .ink-2 {
    --_ink: light-dark(#815c0a, #e3b667);
  }

  .ink-3 {
    --_ink: light-dark(#67680b, #c2c46e);
  }

  .ink-4 {
    --_ink: light-dark(#227702, #98cf8b);
  }

  .ink-5 {
    --_ink: light-dark(#0f745b, #6cd5b3);
  }

  .ink-6 {
    --_ink: light-dark(#007176, #56d3da);
  }

  .ink-7 {
    --_ink: light-dark(#106c8f, #6bcbf7);
  }

  .ink-8 {
    --_ink: light-dark(#255ebc, #98bffe);
  }

  .ink-9 {
    --_ink: light-dark(#654db6, #bcb2fd);
  }

  .ink-10 {
    --_ink: light-dark(#8a3d9a, #dda7ea);
  }

  .ink-11 {
    --_ink: light-dark(#a13170, #f4a0c8);
  }
`
