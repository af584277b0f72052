import type { Client } from '@waygate/sdk'
import { expect } from 'chai'
import { html, LitElement } from 'lit'
import { FirehoseController } from '../admin/firehose-controller.js'
import { cleanUpAfterEach, mount } from '../../test/mount.js'
import { testStore } from '../../test/store.js'
import { ClientController } from './client-controller.js'
import { StoreController } from './store-controller.js'
import { ClockController } from './ui/clock-controller.js'

cleanUpAfterEach()

const store = testStore({ status: 'open' })
const connection = testStore({ status: 'open' })
let streams = 0
const client = {
  connection,
  events: {
    stream: ({ signal }: { signal: AbortSignal }) => {
      streams += 1
      signal.addEventListener('abort', () => void (streams -= 1))
      return { next: () => new Promise(() => undefined) }
    },
  },
} as unknown as Client

const PERIOD = 86_000_123
let timers = new Set<unknown>()

class FollowingElement extends LitElement {
  readonly client = client
  readonly #store = new StoreController(this, () => store)
  readonly #client = new ClientController(this)
  readonly #clock = new ClockController(this, PERIOD)

  constructor() {
    super()
    new FirehoseController(
      this,
      () => client,
      () => undefined,
    )
  }

  override render() {
    return html`${this.#store.value?.status} ${this.#client.connection} ${this.#clock.now}`
  }
}
customElements.define('test-following', FollowingElement)

const { setInterval, clearInterval } = window

describe('an element that goes away with an update pending', () => {
  before(() => {
    window.setInterval = ((act: () => void, ms?: number) => {
      const id = setInterval(act, ms)
      if (ms === PERIOD) timers.add(id)
      return id
    }) as typeof window.setInterval
    window.clearInterval = (id) => {
      timers.delete(id)
      clearInterval(id)
    }
  })
  after(() => Object.assign(window, { setInterval, clearInterval }))

  const held = () => ({ store: store.listeners(), connection: connection.listeners(), streams, timers: timers.size })

  it('holds on to no store, connection, stream or timer once it has made the update', async () => {
    timers = new Set()
    const element = await mount<FollowingElement>(html`<test-following></test-following>`)
    expect(held()).to.deep.equal({ store: 1, connection: 1, streams: 1, timers: 1 })
    element.requestUpdate()
    element.remove()
    await element.updateComplete
    expect(held()).to.deep.equal({ store: 0, connection: 0, streams: 0, timers: 0 })
  })

  it('holds them again when it is put back', async () => {
    const element = await mount<FollowingElement>(html`<test-following></test-following>`)
    const place = element.parentElement
    element.requestUpdate()
    element.remove()
    await element.updateComplete
    place?.append(element)
    await element.updateComplete
    expect(held()).to.deep.equal({ store: 1, connection: 1, streams: 1, timers: 1 })
  })
})
