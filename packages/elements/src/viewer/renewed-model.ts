import type { PreviewTongue } from '../ui/message-content.js'
import { redactionOf, type Redaction } from '../ui/message-redaction.js'

/** A model that is made anew when the language or the redaction changes, and only then: it keeps what it has made of each row. */
export class RenewedModel<T extends Omit<PreviewTongue, 'now'>, M> {
  #model: M | undefined
  #words: T['words'] | undefined
  #redaction: Redaction | undefined

  constructor(private readonly Model: new (tongue: T, redaction: Redaction) => M) {}

  /** The model for now; `redact` is what the attribute of that name says. */
  for(tongue: T, redact: string | null): M {
    const redaction = redactionOf(redact)
    if (this.#model === undefined || this.#words !== tongue.words || this.#redaction !== redaction) {
      this.#model = new this.Model(tongue, redaction)
      this.#words = tongue.words
      this.#redaction = redaction
    }
    return this.#model
  }
}
