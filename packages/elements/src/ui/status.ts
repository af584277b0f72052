import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'

/** The shapes a status can have. Each differs without its colour. */
export type StatusShape = 'full' | 'half' | 'ring' | 'square' | 'triangle' | 'barred'

export type StatusTone = 'success' | 'progress' | 'neutral' | 'danger' | 'warning'

const SHAPES: Readonly<Record<StatusShape, SVGTemplateResult>> = {
  full: svg`<circle cx="6" cy="6" r="5" fill="currentColor"/>`,
  half: svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor"/>`,
  ring: svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  square: svg`<rect x="1.5" y="1.5" width="9" height="9" rx="1.5" fill="currentColor"/>`,
  triangle: svg`<path d="M6 1.2 11.3 10.5H.7z" fill="currentColor"/>`,
  barred: svg`<circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M3 9 9 3" stroke="currentColor" stroke-width="1.5"/>`,
}

export interface StatusContent {
  readonly shape: StatusShape
  readonly tone: StatusTone
  readonly word: string
  /** One short sentence beside the word. */
  readonly reason?: string | TemplateResult | undefined
  /** When it became so, as a relative time. */
  readonly since?: TemplateResult | typeof nothing | undefined
}

/** A status as a shape and a word, then the reason, then since when. Wears `statusStyles`. */
export function status({ shape, tone, word, reason, since }: StatusContent): TemplateResult {
  return html`<span class="status" part="status"
    ><span class="status-line"
      ><svg class="status-shape ${tone}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        ${SHAPES[shape]}</svg
      ><span class="status-word">${word}</span
      >${since === undefined ? nothing : html`<span class="status-since">${since}</span>`}</span
    >${reason === undefined ? nothing : html`<span class="status-reason">${reason}</span>`}</span
  >`
}

export const statusStyles = css`
  .status {
    display: inline-grid;
    gap: 1px;
    min-inline-size: 0;
  }

  .status-line {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .status-word {
    font-weight: 600;
    white-space: nowrap;
  }

  .status-since {
    color: var(--_muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .status-reason {
    padding-inline-start: 20px;
    color: var(--_muted);
    font-size: var(--_size-small);
    text-wrap: pretty;
  }

  .status-shape {
    flex: none;
    color: var(--_muted);
  }

  .status-shape.success {
    color: var(--_success);
  }

  .status-shape.progress {
    color: var(--_accent);
  }

  .status-shape.warning {
    color: var(--_warning);
  }

  .status-shape.danger {
    color: var(--_danger);
  }
`
