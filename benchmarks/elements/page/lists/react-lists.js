// React: a virtualizer around the same markup, and a chat kit with messages of its own.
import { ChatContainer, MainContainer, Message, MessageList } from '@chatscope/chat-ui-kit-react'
import chatscopeCss from '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Virtuoso } from 'react-virtuoso'
import { captured } from '../captured.js'
import { markOf } from '../world.js'

/** Renders `List` into `node`; answers what changes its rows. */
const start = (List, node, first) => {
  let change
  const Root = () => {
    const [state, set] = useState({ items: first, before: 0 })
    change = set
    return createElement(List, state)
  }
  createRoot(node).render(createElement(Root))
  return {
    append: (item) => change(({ items, before }) => ({ items: [...items, item], before })),
    prepend: (older) => change(({ items, before }) => ({ items: [...older, ...items], before: before + older.length })),
  }
}

const far = 1_000_000

/** react-virtuoso, from the last row on, following, with `firstItemIndex` for what comes before. */
export const virtuoso = async (kind) => {
  const { markup, root: rootIn } = await captured(kind)
  const List = ({ items, before }) =>
    createElement(Virtuoso, {
      data: items,
      firstItemIndex: far - before,
      initialTopMostItemIndex: items.length - 1,
      followOutput: true,
      style: { height: '100%' },
      computeItemKey: (_index, { n }) => n,
      itemContent: (_index, { n }) =>
        createElement('div', { className: 'row', dangerouslySetInnerHTML: { __html: markup(n) } }),
    })
  return (host, first) => {
    const root = rootIn(host)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(':host, .react { display: block; block-size: 100% }')
    root.adoptedStyleSheets.push(sheet)
    const node = document.createElement('div')
    node.className = 'react'
    root.append(node)
    const rows = () => [...root.querySelectorAll('.row')]
    return {
      root,
      grows: 'end',
      rowSelector: '.row',
      scroller: () => root.querySelector('[data-virtuoso-scroller]'),
      rows,
      newest: () => rows().at(-1),
      ...start(List, node, first),
    }
  }
}

/** @chatscope/chat-ui-kit-react with its own bubbles: text, author, time. */
export const chatscope = async () => {
  const style = new CSSStyleSheet()
  style.replaceSync(`${chatscopeCss} .bench-kit, .bench-kit > div { block-size: 100% }`)
  document.adoptedStyleSheets.push(style)
  const model = (item) => ({
    message: item.body ?? markOf(item.n),
    sender: item.senderName ?? 'You',
    sentTime: 'now',
    direction: item.fromMe ? 'outgoing' : 'incoming',
    position: 'single',
  })
  const List = ({ items }) =>
    createElement(
      MainContainer,
      null,
      createElement(
        ChatContainer,
        null,
        createElement(
          MessageList,
          null,
          items.map((item) => createElement(Message, { key: item.n, model: model(item) })),
        ),
      ),
    )
  return (host, first) => {
    const root = document.createElement('div')
    root.className = 'bench-kit'
    host.append(root)
    const rows = () => root.getElementsByClassName('cs-message')
    return {
      root,
      grows: 'end',
      scroller: () => root.querySelector('.cs-message-list__scroll-wrapper'),
      rows: () => [...rows()],
      newest: () => rows()[rows().length - 1],
      ...start(List, root, first),
    }
  }
}
