// The one script of every bench page: `?list=…&kind=…` says which list is measured.
import { createBench } from './measure.js'
import { chatAt, contactAt, eventAt, markOf, messageAt, sessionAt } from './world.js'

const makers = { timeline: messageAt, 'chat-list': chatAt, contacts: contactAt, sessions: sessionAt, monitor: eventAt }

const lists = {
  waygate: async (kind) => (await import('./waygate/elements.js')).waygate(kind),
  floor: async (kind) => (await import('./lists/floors.js')).floor(kind),
  innerHTML: async (kind) => (await import('./lists/floors.js')).innerHtml(kind),
  'content-visibility': async (kind) => (await import('./lists/floors.js')).contentVisibility(kind),
  'lit repeat': async (kind) => (await import('./lists/lit-lists.js')).litRepeat(kind),
  '@lit-labs/virtualizer': async (kind) => (await import('./lists/lit-lists.js')).litLabs(kind),
  '@tanstack/lit-virtual': async (kind) => (await import('./lists/lit-lists.js')).tanstack(kind),
  'react-virtuoso': async (kind) => (await import('./lists/react-lists.js')).virtuoso(kind),
  chatscope: async () => (await import('./lists/react-lists.js')).chatscope(),
  'deep-chat': async () => (await import('./lists/chat-kits.js')).deepChat(),
  'vue-advanced-chat': async () => (await import('./lists/chat-kits.js')).vueAdvancedChat(),
}

const query = new URLSearchParams(location.search)
const kind = query.get('kind')
const make = makers[kind]
// The number travels with the row, for lists that are given markup.
const at = (n) => Object.defineProperty(make(n), 'n', { value: n })

globalThis.ready = lists[query.get('list')](kind).then((mount) => {
  globalThis.bench = createBench({ mount, at, markOf })
})
