import type { ApiKey } from '@waygate/sdk'
import { html, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { problemText } from '../base/problem.js'
import { WaygateElement } from '../base/waygate-element.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { eachOf } from '../controllers/each-of.js'
import { announce } from '../controllers/ui/announce.js'
import { ApiKeyRevokedEvent } from '../events.js'
import { keyFormWords } from '../i18n/en/key-form.js'
import { selectionWords } from '../i18n/en/ui-selection.js'
import { isolate } from '../i18n/isolate.js'
import { UiBulkDoneEvent, UiCloseEvent } from '../ui/ui-events.js'

/**
 * Asks before one key or several are revoked, names them, and revokes them. A part of wg-api-keys.
 *
 * @fires {ApiKeyRevokedEvent} wg-api-key-revoked - A key was revoked: one event each.
 * @fires {UiBulkDoneEvent} wg-ui-bulk-done - It was tried for all of them.
 * @fires {UiCloseEvent} wg-ui-close - They are kept.
 */
export class KeyRevokeElement extends WaygateElement {
  /** The keys in question; none closes the dialog. */
  @property({ attribute: false }) keys: readonly ApiKey[] = []

  readonly #client = new ClientController(this)
  readonly #revoke = new ActionController(this, (signal, keys: readonly ApiKey[]) =>
    eachOf(
      keys,
      async ({ id }) => {
        await this.#client.require().apiKeys.revoke(id, { signal })
        this.dispatchEvent(new ApiKeyRevokedEvent(id))
      },
      signal,
    ),
  )
  /** Those that are left when some could be revoked and some not. */
  @state() private left: readonly ApiKey[] | undefined
  @state() private problem = ''

  private get msg() {
    return this.words(keyFormWords)
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('keys')) return
    this.left = undefined
    this.problem = ''
  }

  protected override render(): TemplateResult {
    const { msg } = this
    const keys = this.left ?? this.keys
    const [first] = keys
    const many = keys.length > 1
    const names = this.formats.list(keys.slice(0, 10).map(({ name }) => isolate(name)))
    return html`<wg-ui-confirm
      .open=${first !== undefined}
      heading=${many ? msg.revokeManyTitle(keys.length) : first ? msg.revokeTitle(isolate(first.name)) : ''}
      text=${many ? `${keys.length > 10 ? `${names}…` : names}. ${msg.revokeManyText}` : msg.revokeText}
      confirm-label=${many ? msg.revokeMany(keys.length) : msg.revoke}
      danger
      ?pending=${this.#revoke.pending}
      problem=${this.problem}
      @wg-ui-close=${this.#onKeep}
      @wg-ui-confirm=${this.#onConfirm}
    ></wg-ui-confirm>`
  }

  readonly #onKeep = (): void => {
    this.dispatchEvent(new UiCloseEvent())
  }

  readonly #onConfirm = async (): Promise<void> => {
    const { msg } = this
    const outcome = await this.#revoke.run(this.left ?? this.keys)
    if (!outcome?.ok) return
    const { done, failed } = outcome.value
    const [only] = done
    if (only) announce(done.length === 1 ? msg.revoked(isolate(only.name)) : msg.revokedMany(done.length))
    const [problem] = failed
    if (!problem) {
      this.dispatchEvent(new UiBulkDoneEvent([]))
      return
    }
    const words = this.words(selectionWords)
    const why = problemText(problem.error, words)
    this.problem = done.length + failed.length === 1 ? why : words.notAll(failed.length, why)
    this.left = failed.map(({ key }) => key)
  }
}
