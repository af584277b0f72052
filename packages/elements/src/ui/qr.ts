import { generate } from 'lean-qr/nano'
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { property, query } from 'lit/decorators.js'

/** Light modules around the code, which scanners need (ISO/IEC 18004 asks for four). */
const QUIET_ZONE = 4
/** The largest side of the code in CSS pixels, without its quiet zone; a module is a whole number of device pixels. */
const LARGEST = 288

/**
 * A QR code on a canvas: dark on white in every theme. The text is a property without an attribute, drawn and never written into the
 * page; clearing it clears the pixels.
 */
export class QrElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      inline-size: fit-content;
      border-radius: 10px;
      background: #ffffff;
      forced-color-adjust: none;
    }

    canvas {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      border-radius: 10px;
      image-rendering: pixelated;
    }
  `

  /** What the code says. A secret: no attribute, no reflection. */
  @property({ attribute: false }) code = ''

  /** The name a screen reader reads. */
  @property() label = ''

  @query('canvas') private readonly canvas!: HTMLCanvasElement

  protected override render(): TemplateResult {
    return html`<canvas part="qr" role="img" aria-label=${this.label} width="1" height="1"></canvas>`
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#clear()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.hasUpdated) this.#draw()
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('code')) this.#draw()
  }

  #draw(): void {
    this.#clear()
    if (!this.code) return
    const bitmap = generate(this.code)
    const modules = bitmap.size + 2 * QUIET_ZONE
    const scale = Math.max(1, Math.floor((LARGEST * devicePixelRatio) / bitmap.size))
    const { canvas } = this
    canvas.width = canvas.height = modules * scale
    const context = canvas.getContext('2d')
    if (!context) return
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.fillStyle = '#000000'
    for (let y = 0; y < bitmap.size; y += 1) {
      for (let x = 0; x < bitmap.size; x += 1) {
        if (bitmap.get(x, y)) context.fillRect((x + QUIET_ZONE) * scale, (y + QUIET_ZONE) * scale, scale, scale)
      }
    }
    canvas.style.inlineSize = `${String((modules * scale) / devicePixelRatio)}px`
  }

  #clear(): void {
    // Setting the width empties a canvas.
    if (this.hasUpdated) this.canvas.width = this.canvas.height = 1
  }
}
