import type { Gateway } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { gatewaysWords } from '../i18n/en/gateways.js'
import { uiWords } from '../i18n/en/ui.js'
import { isolate } from '../i18n/isolate.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { rowNameStyles } from '../styles/row-name.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { contactFactsStyles } from '../ui/contact-facts.js'
import { loadMore } from '../ui/load-more.js'
import { emptyState, skeleton, strip } from '../ui/states.js'
import { status, statusStyles, type StatusShape, type StatusTone } from '../ui/status.js'
import { text } from '../ui/text.js'
import type { GatewayPanelParts } from './gateway-panel.js'
import { shortId } from './short-id.js'

const loadConfirm = () => import('../ui/confirm.define.js')
const loadPanel = () => import('./gateway-panel.define.js')

const looks: Readonly<Record<Gateway['state'], readonly [StatusShape, StatusTone]>> = {
  active: ['full', 'success'],
  draining: ['half', 'progress'],
  drained: ['square', 'neutral'],
  lost: ['triangle', 'danger'],
}

/** What people call a node: its name, unless that is only its id again. */
const nameOf = ({ id, name }: Gateway): string => (name && name !== id ? name : shortId(id))

/**
 * The gateway nodes of the deployment, with the number of sessions each holds; drains a node before it is stopped, and resumes it. Needs a
 * super admin.
 *
 * @slot header - Before the list.
 * @slot footer - After the list.
 * @csspart table - The list.
 * @csspart status - Shape, word, reason and since.
 */
export class AdminGatewaysElement extends WaygateElement {
  static override styles = [
    tokens,
    controls,
    stateStyles,
    dataTableStyles,
    rowNameStyles,
    statusStyles,
    contactFactsStyles,
  ]

  @state() private draining: Gateway | undefined
  @state() private opened = ''

  readonly #client = new ClientController(this)
  readonly #gateways = new StoreController(this, () => this.#client.value?.live.gateways())
  readonly #act = new ActionController(this, (signal, id: string, verb: 'drain' | 'resume') =>
    this.#client.require().admin.gateways[verb](id, { signal }),
  )
  readonly #confirm = new OnDemandController(this, loadConfirm)
  readonly #panel = new OnDemandController(this, loadPanel)

  private get msg() {
    return this.words(gatewaysWords)
  }

  protected override render(): TemplateResult {
    const { msg, draining } = this
    const problem = this.problemOf(this.#act.error)
    return html`<slot name="header"></slot>
      <div class="bar">
        <div>
          <h2>${msg.title}</h2>
          <p class="muted">${msg.intro}</p>
        </div>
      </div>
      ${problem && !draining ? strip(problem, { tone: 'danger' }) : nothing}
      ${whenReady(this, this.#gateways.value, {
        feature: 'admin-gateways',
        ready: ({ items, hasMore }) =>
          html`${this.#renderTable(items)}${loadMore(hasMore, this.words(uiWords).loadMore, this.#onMore)}${this.#renderPanel(
            items.find(({ id }) => id === this.opened),
            problem,
          )}`,
        empty: () => html`<slot name="empty">${emptyState({ heading: msg.emptyTitle, text: msg.emptyText })}</slot>`,
        loading: () => html`<slot name="loading">${skeleton(this.words(uiWords).loading, { rows: 2 })}</slot>`,
      })}
      ${draining ? this.#renderQuestion(draining, problem) : nothing}
      <slot name="footer"></slot>`
  }

  #renderQuestion(gateway: Gateway, problem: string): TemplateResult {
    const { msg } = this
    const dialog = html`<wg-ui-confirm
      open
      heading=${msg.drainTitle(nameOf(gateway))}
      text=${msg.drainText(msg.sessions(gateway.sessions))}
      confirm-label=${msg.drainButton}
      ?pending=${this.#act.pending}
      problem=${problem}
      @wg-ui-confirm=${this.#onDrain}
      @wg-ui-close=${this.#onKeep}
    ></wg-ui-confirm>`
    return this.#confirm.show(dialog, this.words(uiWords))
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.gateways().loadMore()
  }

  #renderTable(items: readonly Gateway[]): TemplateResult {
    const { columns, title } = this.msg
    return html`<div class="frame">
      <table class="table" part="table" aria-label=${title}>
        <thead>
          <tr>
            <th>${columns.node}</th>
            <th>${columns.state}</th>
            <th>${columns.sessions}</th>
            <th>${columns.version}</th>
            <th>${columns.started}</th>
            <th>${columns.seen}</th>
            <th><span class="visually-hidden">${columns.actions}</span></th>
          </tr>
        </thead>
        <tbody>
          ${items.map((gateway) => this.#renderRow(gateway))}
        </tbody>
      </table>
    </div>`
  }

  #renderRow(gateway: Gateway): TemplateResult {
    const { columns } = this.msg
    return html`<tr>
      <td class="lead">
        <button class="name" type="button" title=${gateway.id} @click=${() => (this.opened = gateway.id)}>
          ${text(nameOf(gateway))}
        </button>
      </td>
      <td data-label=${columns.state}>${this.#renderState(gateway)}</td>
      <td class="number" data-label=${columns.sessions}>${this.formats.number(gateway.sessions)}</td>
      <td class="mono small" data-label=${columns.version}>${text(gateway.version)}</td>
      <td class="nowrap" data-label=${columns.started}><wg-ui-time .at=${gateway.startedAt}></wg-ui-time></td>
      <td class="nowrap" data-label=${columns.seen}><wg-ui-time .at=${gateway.lastSeenAt}></wg-ui-time></td>
      <td class="end">${this.#renderAction(gateway)}</td>
    </tr>`
  }

  #renderState({ state }: Gateway): TemplateResult {
    const { msg } = this
    const [shape, tone] = looks[state]
    return status({ shape, tone, word: msg.states[state], reason: msg.stateHint[state] })
  }

  #renderPanel(gateway: Gateway | undefined, problem: string): TemplateResult | typeof nothing {
    if (!gateway) return nothing
    const ui = this.words(uiWords)
    const parts: GatewayPanelParts = {
      msg: this.msg,
      ui,
      formats: this.formats,
      name: nameOf(gateway),
      state: this.#renderState(gateway),
      action: this.#renderAction(gateway),
      problem: this.draining ? '' : problem,
    }
    return this.#panel.show((part) => part.gatewayPanel(gateway, parts, () => (this.opened = '')), ui)
  }

  #renderAction(gateway: Gateway): TemplateResult | typeof nothing {
    const { msg } = this
    if (gateway.state === 'lost') return nothing
    const drains = gateway.state === 'active'
    const label = drains ? msg.drain : msg.resume
    return html`<button
      class="button small"
      type="button"
      aria-label=${`${label} ${isolate(nameOf(gateway))}`}
      ?disabled=${this.#act.pending}
      @click=${() => {
        this.#onAction(gateway, drains)
      }}
    >
      ${label}
    </button>`
  }

  #onAction(gateway: Gateway, drains: boolean): void {
    this.#act.reset()
    if (drains) this.draining = gateway
    else void this.#onResume(gateway)
  }

  async #onResume(gateway: Gateway): Promise<void> {
    const done = await this.#act.run(gateway.id, 'resume')
    if (done?.ok) announce(this.msg.said.resumed(nameOf(gateway)))
  }

  readonly #onDrain = async (): Promise<void> => {
    const gateway = this.draining
    if (!gateway) return
    const done = await this.#act.run(gateway.id, 'drain')
    if (!done?.ok) return
    this.draining = undefined
    announce(this.msg.said.drained(nameOf(gateway)))
  }

  readonly #onKeep = (): void => {
    this.draining = undefined
  }
}
