import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Client, ClientOptions } from '../src/index.js'
import { createClient } from '../src/index.js'
import { loadTabs } from '../src/events/load-tabs.js'
import { ScriptedGateway, settle } from './support/gateway.js'

vi.mock(import('../src/events/load-tabs.js'), async (original) => {
  const { loadTabs: real } = await original()
  return { loadTabs: vi.fn(real) }
})
const load = vi.mocked(loadTabs)

let gateway: ScriptedGateway
let client: Client | undefined
beforeEach(() => {
  gateway = new ScriptedGateway()
  load.mockClear()
  vi.stubGlobal('fetch', gateway.fetch)
})
afterEach(async () => {
  client?.dispose()
  await settle()
  vi.unstubAllGlobals()
})

/** A page of a browser that has no Web Locks. */
const inBrowser = () => {
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal(
    'document',
    Object.assign(new EventTarget(), { visibilityState: 'visible', baseURI: 'https://host.test/' }),
  )
}
const follow = async (options: Partial<ClientOptions> = {}) => {
  client = createClient({ baseUrl: 'https://gw.test', auth: { token: 'tok' }, ...options })
  void client.events.stream().next()
  await settle()
  await vi.waitFor(() => expect(gateway.streams).toHaveLength(1))
}

it('the code that shares a stream is fetched in a browser, with the first stream', async () => {
  inBrowser()
  await follow()
  expect(load).toHaveBeenCalledOnce()
})

it('is not fetched on a server', async () => {
  await follow()
  expect(load).not.toHaveBeenCalled()
})

it.each<[string, Partial<ClientOptions>]>([
  ['by a client that does not want to share', { shareStream: false }],
  ['by a client whose fetch leads nobody knows where', { fetch: (...call) => gateway.fetch(...call) }],
])('is not fetched %s', async (_, options) => {
  inBrowser()
  await follow(options)
  expect(load).not.toHaveBeenCalled()
})

it('costs the sharing only when it cannot be fetched', async () => {
  inBrowser()
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  await follow()
  gateway.stream.ready()
  await vi.waitFor(() => expect(client?.connection.get().status).toBe('open'))
})
