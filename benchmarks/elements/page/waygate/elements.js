// Our elements as a host gets them: the built doors, a client, attributes.
import { chatJid, sessionId } from '../world.js'
import { scrollerOf } from '../scroller.js'
import { InjectedCollection } from '../store.js'
import { clientWith } from './client.js'

const nothing = new InjectedCollection([])

/** How each element is given rows, and where its rows are seen. `grows` says on which side a new row comes. */
const kinds = {
  timeline: {
    tag: 'wg-message-timeline',
    define: () => import('@waygate/elements/message-timeline/define'),
    live: (rows) => ({ messages: () => rows }),
    set: { sessionId, chatId: chatJid },
    grows: 'end',
    rowSelector: '.virtual-rows > [data-index]',
  },
  'chat-list': {
    tag: 'wg-chat-list',
    define: () => import('@waygate/elements/chat-list/define'),
    live: (rows) => ({ chats: () => rows }),
    set: { sessionId },
    grows: 'start',
    rowSelector: '.virtual-rows > [data-index]',
  },
  contacts: {
    tag: 'wg-contacts',
    define: () => import('@waygate/elements/contacts/define'),
    live: (rows) => ({ contacts: () => rows, groups: () => nothing }),
    set: { sessionId },
    grows: 'start',
    inner: 'wg-contact-list',
    rowSelector: '.virtual-rows > [data-index]',
  },
  sessions: {
    tag: 'wg-sessions',
    define: () => import('@waygate/elements/sessions/define'),
    live: (rows) => ({ sessions: () => rows }),
    set: {},
    grows: 'start',
    rowSelector: 'tbody > tr',
  },
  monitor: {
    tag: 'wg-event-monitor',
    define: () => import('@waygate/elements/event-monitor/define'),
    live: (rows) => ({ monitor: () => rows, adminSessions: () => nothing }),
    role: 'superAdmin',
    set: {},
    grows: 'start',
    rowSelector: '.virtual-rows > [data-index]',
  },
}

/** Prepares a list of ours; resolves to what mounts it. */
export const waygate = async (name) => {
  const kind = kinds[name]
  await kind.define()
  let rows
  const client = clientWith(
    kind.live({
      get: () => rows.get(),
      subscribe: (call) => rows.subscribe(call),
      loadMore: () => rows.loadMore(),
      reload: () => rows.reload(),
    }),
    kind.role,
  )
  const inOrder = (items) => (kind.grows === 'end' ? items : items.toReversed())
  return (host, items) => {
    rows = new InjectedCollection(inOrder(items))
    const element = Object.assign(document.createElement(kind.tag), kind.set, { client })
    host.append(element)
    const root = () => (kind.inner ? element.shadowRoot?.querySelector(kind.inner)?.shadowRoot : element.shadowRoot)
    const all = () => [...(root()?.querySelectorAll(kind.rowSelector) ?? [])]
    let scroller
    return {
      element,
      root: element.shadowRoot,
      grows: kind.grows,
      rowSelector: kind.rowSelector,
      rows: all,
      newest: () => {
        // Rows are placed by number, whatever their order in the tree.
        const index = kind.grows === 'end' ? rows.get().items.length - 1 : 0
        return (
          root()?.querySelector(`${kind.rowSelector}[data-index="${index}"]`) ??
          (kind.grows === 'start' ? all()[0] : all().at(-1))
        )
      },
      scroller: () =>
        scroller?.isConnected ? scroller : (scroller = scrollerOf(root()?.querySelector(kind.rowSelector))),
      append: (item) => rows.update((before) => (kind.grows === 'end' ? before.concat([item]) : [item].concat(before))),
      prepend: kind.grows === 'end' ? (older) => rows.update((before) => [...older, ...before]) : undefined,
    }
  }
}
