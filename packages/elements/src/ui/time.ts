import { css, LitElement, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { ClockController } from '../controllers/ui/clock-controller.js'
import { LocaleController } from '../i18n/locale-controller.js'
import { relativeTime } from './relative-time.js'

/** A moment as "5 min. ago", kept current by one shared clock; the exact time is its title. */
export class TimeElement extends LitElement {
  static override styles = css`
    :host {
      font-variant-numeric: tabular-nums;
    }
  `

  /** Epoch milliseconds. */
  @property({ type: Number }) at: number | undefined = undefined

  readonly #clock = new ClockController(this)
  readonly #locale = new LocaleController(this)

  protected override render(): TemplateResult | typeof nothing {
    return this.at === undefined ? nothing : relativeTime(this.at, this.#locale.formats, this.#clock.now)
  }
}
