import { css, html, type TemplateResult } from 'lit'
import { contactHue } from './contact-hue.js'

const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined

function firstLetter(word: string): string {
  const first = segmenter ? segmenter.segment(word)[Symbol.iterator]().next().value?.segment : Array.from(word)[0]
  return first ?? ''
}

/** One or two letters of a name; a name without letters (a number, signs) gives `#`. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word))
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined].map((word) =>
    word ? firstLetter(word) : '',
  )
  return letters.join('').toLocaleUpperCase() || '#'
}

/** A circle with initials in the hue of `id`. Decoration: the name stands beside it. Wears `avatarStyles`. */
export function avatar(name: string, id: string): TemplateResult {
  return html`<span class="avatar hue-${contactHue(id)}" part="avatar" aria-hidden="true"
    ><bdi>${initials(name)}</bdi></span
  >`
}

export const avatarStyles = css`
  .avatar {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_avatar, 36px);
    block-size: var(--_avatar, 36px);
    border-radius: 50%;
    background: light-dark(hsl(var(--_hue) 45% 90%), hsl(var(--_hue) 28% 24%));
    color: light-dark(hsl(var(--_hue) 60% 26%), hsl(var(--_hue) 55% 82%));
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: 1;
    user-select: none;
  }

  .hue-0 {
    --_hue: 5;
  }
  .hue-1 {
    --_hue: 30;
  }
  .hue-2 {
    --_hue: 48;
  }
  .hue-3 {
    --_hue: 80;
  }
  .hue-4 {
    --_hue: 125;
  }
  .hue-5 {
    --_hue: 160;
  }
  .hue-6 {
    --_hue: 185;
  }
  .hue-7 {
    --_hue: 205;
  }
  .hue-8 {
    --_hue: 228;
  }
  .hue-9 {
    --_hue: 262;
  }
  .hue-10 {
    --_hue: 295;
  }
  .hue-11 {
    --_hue: 330;
  }
`
