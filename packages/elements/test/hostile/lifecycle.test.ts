import { createFakeGateway } from '@waygate/sdk/testing'
import { expect } from 'chai'
import { html, render } from 'lit'
import { eventually, settled } from '../mount.js'
import { reads } from '../perceive.js'
import { expectNoPolicyViolations } from '../policy.js'

expectNoPolicyViolations()

/** What the page holds on to: listeners of window, document and media queries, timers and observers. Counted from before our modules run. */
const held = { listeners: new Map<string, number>(), timers: new Set<unknown>(), observers: new Set<object>() }
/** `WAYGATE_MOUNTS=1000` for a long run. */
const ROUNDS = Number(document.documentElement.dataset['mounts']) || 100

function watchListeners(): void {
  const { prototype } = EventTarget
  const { addEventListener: add, removeEventListener: remove } = prototype
  const count = (target: EventTarget, type: string, by: number): void => {
    if (target !== window && target !== document && !(target instanceof MediaQueryList)) return
    const name = `${target.constructor.name} ${type}`
    held.listeners.set(name, (held.listeners.get(name) ?? 0) + by)
  }
  prototype.addEventListener = function (this: EventTarget, ...all: Parameters<typeof add>) {
    count(this, all[0], 1)
    const { signal, once = false } = typeof all[2] === 'object' ? all[2] : {}
    // These go without removeEventListener.
    if (signal) add.call(signal, 'abort', () => count(this, all[0], -1))
    if (once) add.call(this, all[0], () => count(this, all[0], -1), { once })
    add.apply(this, all)
  }
  prototype.removeEventListener = function (this: EventTarget, ...all: Parameters<typeof remove>) {
    count(this, all[0], -1)
    remove.apply(this, all)
  }
}

function watchTimers(): void {
  const real = {
    every: window.setInterval,
    once: window.setTimeout,
    stop: window.clearInterval,
    cancel: window.clearTimeout,
  }
  Object.assign(window, {
    setInterval: (act: () => void, ms?: number) => {
      const id = real.every.call(window, act, ms)
      held.timers.add(id)
      return id
    },
    setTimeout: (act: (...all: unknown[]) => void, ms?: number, ...all: unknown[]) => {
      const id = real.once.call(
        window,
        () => {
          held.timers.delete(id)
          act(...all)
        },
        ms,
      )
      held.timers.add(id)
      return id
    },
    clearInterval: (id?: number) => {
      held.timers.delete(id)
      real.stop.call(window, id)
    },
    clearTimeout: (id?: number) => {
      held.timers.delete(id)
      real.cancel.call(window, id)
    },
  })
}

function watchObservers(): void {
  for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype as ResizeObserver
    Object.assign(prototype, {
      observe(this: ResizeObserver, ...all: Parameters<typeof observe>) {
        held.observers.add(this)
        observe.apply(this, all)
      },
      disconnect(this: ResizeObserver) {
        held.observers.delete(this)
        disconnect.call(this)
      },
    })
  }
}

before(async () => {
  watchListeners()
  watchTimers()
  watchObservers()
  await import('../../src/define.js')
})

describe('coming and going', () => {
  it(`leaves nothing behind after ${String(ROUNDS)} mounts of every page`, async () => {
    const gateway = createFakeGateway({ scenario: 'living' })
    const [owner, admin] = [gateway.client('owner'), gateway.client('superAdmin')]
    const [session] = gateway.state.sessions.values()
    const id = session?.id ?? ''
    const place = document.createElement('div')
    document.body.append(place)
    const come = (): unknown =>
      render(
        html`<wg-provider .client=${owner}>
            <wg-sessions></wg-sessions><wg-session-card session-id=${id}></wg-session-card>
            <wg-session-pairing session-id=${id} method="code"></wg-session-pairing>
            <wg-viewer session-id=${id} chat-id="15550111@s.whatsapp.net"></wg-viewer>
            <wg-contacts session-id=${id}></wg-contacts><wg-api-keys></wg-api-keys><wg-webhooks></wg-webhooks>
            <wg-members></wg-members><wg-org-switcher></wg-org-switcher><wg-audit></wg-audit>
          </wg-provider>
          <wg-provider .client=${admin}>
            <wg-admin-users></wg-admin-users><wg-admin-sessions></wg-admin-sessions>
            <wg-admin-gateways></wg-admin-gateways><wg-admin-number></wg-admin-number>
            <wg-event-monitor></wg-event-monitor><wg-impersonation-banner></wg-impersonation-banner>
          </wg-provider>`,
        place,
      )
    const go = (): void => void render(html``, place)
    const quiet = async (): Promise<void> => {
      await eventually('no stream', () => gateway.openStreams === 0, 20_000)
      await eventually('no timer', () => held.timers.size <= 1, 20_000)
    }
    come()
    await reads(place, 'Please keep two for me')
    await reads(place, 'Sent advertising to strangers')
    await eventually('the streams', () => gateway.openStreams > 0)
    go()
    await quiet()
    const before = { listeners: Object.fromEntries(held.listeners), observers: held.observers.size }
    for (let round = 0; round < ROUNDS; round += 1) {
      come()
      if (round % 10 === 0) await settled(place)
      else await Promise.resolve()
      go()
    }
    await quiet()
    expect({ listeners: Object.fromEntries(held.listeners), observers: held.observers.size }).to.deep.equal(before)
    expect(document.querySelectorAll('[data-wg-announcer]').length).to.be.at.most(1)
    owner.dispose()
    admin.dispose()
    place.remove()
  }).timeout(ROUNDS * 1000)
})
