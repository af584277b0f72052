import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit'

/** A 16 px line icon of `currentColor`; never read aloud: the control around it has the name. */
function icon(paths: SVGTemplateResult): TemplateResult {
  return html`<svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${paths}
  </svg>`
}

export const copyIcon = icon(
  svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5"/>`,
)
export const checkIcon = icon(svg`<path d="m3 8.5 3.2 3.2L13 5"/>`)
export const closeIcon = icon(svg`<path d="m4 4 8 8M12 4l-8 8"/>`)
export const moreIcon = icon(
  svg`<circle cx="3" cy="8" r=".9" fill="currentColor"/><circle cx="8" cy="8" r=".9" fill="currentColor"/><circle cx="13" cy="8" r=".9" fill="currentColor"/>`,
)
export const searchIcon = icon(svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3 3"/>`)
export const plusIcon = icon(svg`<path d="M8 3v10M3 8h10"/>`)
export const backIcon = icon(svg`<path d="M9.5 3.5 5 8l4.5 4.5"/>`)
export const chevronIcon = icon(svg`<path d="m4.5 6.5 3.5 3.5 3.5-3.5"/>`)
export const phoneIcon = icon(svg`<rect x="4.5" y="1.5" width="7" height="13" rx="1.5"/><path d="M7.2 12.5h1.6"/>`)
