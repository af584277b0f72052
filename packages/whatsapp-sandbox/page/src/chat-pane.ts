import { api, type ChatView, type MessageView, type PhoneDetail, type PhoneView } from './api.js'
import { openChatDialog } from './chat-dialog.js'
import { chatState, noteItem } from './chat-notes.js'
import { button, el, formatNumber, formatTime, openDialog, run } from './dom.js'
import { messageLine } from './message-line.js'
import { go } from './route.js'

const ATTACHMENTS = ['image', 'video', 'voice', 'document', 'sticker', 'location', 'contact', 'poll'] as const
const EMOJI = ['👍', '❤️', '😂', '😮', '🙏'] as const

interface OpenChat {
  readonly key: string
  readonly title: HTMLElement
  readonly state: HTMLElement
  readonly list: HTMLElement
  readonly replyStrip: HTMLElement
  phone: PhoneDetail
  view: ChatView | undefined
  everybody: readonly PhoneView[]
  reply: string | undefined
  shown: string
}

let open: OpenChat | undefined

/** Shows a chat. What is being typed survives when new messages arrive. */
export function renderChat(
  pane: HTMLElement,
  phone: PhoneDetail | undefined,
  id: string | undefined,
  everybody: readonly PhoneView[],
): void {
  if (phone === undefined || id === undefined) {
    open = undefined
    pane.replaceChildren(el('p', { class: 'blank' }, 'Open a chat to read and write.'))
    return
  }
  const chat = phone.chats.find((one) => one.id === id)
  const title =
    chat?.title ?? phone.contacts[id] ?? everybody.find((one) => one.id === id)?.pushName ?? formatNumber(id)
  const key = `${phone.id}/${id}`
  if (open?.key !== key) open = build(pane, phone, id, key)
  open.phone = phone
  open.view = chat
  open.everybody = everybody
  open.title.textContent = title
  showMessages(open, chat, everybody)
  if (chat && chat.unread > 0 && document.visibilityState === 'visible')
    void api.read(phone.id, id).catch(() => undefined)
}

function build(pane: HTMLElement, phone: PhoneDetail, id: string, key: string): OpenChat {
  const title = el('h2', { class: 'ellipsis' })
  const list = el('ol', { class: 'messages', attributes: { 'aria-label': 'Messages' } })
  const replyStrip = el('div', { class: 'reply' })
  const state = el('small', { class: 'ellipsis' })
  const chat: OpenChat = {
    key,
    title,
    state,
    list,
    replyStrip,
    phone,
    view: undefined,
    everybody: [],
    reply: undefined,
    shown: '',
  }
  const text = el('textarea', {
    attributes: { rows: '1', name: 'message', 'aria-label': 'Message', placeholder: 'Message' },
  })
  const submit = el('button', { attributes: { type: 'submit' } }, 'Send')
  const send = (body: object): Promise<unknown> => {
    const quote = chat.reply
    setReply(chat, undefined)
    return api.send(phone.id, { to: id, ...body, ...(quote && { quote }) })
  }
  const form = el(
    'form',
    {
      class: 'composer',
      on: {
        submit: (event) => {
          event.preventDefault()
          const value = text.value.trim()
          if (!value) return
          text.value = ''
          void run(submit, () => send({ text: value }))
          text.focus()
        },
      },
    },
    button('+', () => openAttachments(send), {
      class: 'secondary',
      attributes: { 'aria-label': 'Send something else' },
    }),
    text,
    submit,
  )
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  const tag = button('My name here', () => openTag(phone, id), { class: 'quiet' })
  pane.replaceChildren(
    el(
      'header',
      { class: 'row' },
      button('‹', () => go(phone.id), { class: 'quiet back', attributes: { 'aria-label': 'Back to chats' } }),
      el('span', { class: 'grow' }, title, state),
      id.endsWith('@g.us') && tag,
      button('Chat', () => chat.view && openChatDialog(chat.phone, chat.view, chat.everybody), { class: 'quiet' }),
    ),
    list,
    replyStrip,
    form,
  )
  return chat
}

function showMessages(chat: OpenChat, view: ChatView | undefined, everybody: readonly PhoneView[]): void {
  const messages = view?.messages ?? []
  const notes = view?.notes ?? []
  const nameOf = (number: string): string =>
    chat.phone.contacts[number] ?? everybody.find((one) => one.id === number)?.pushName ?? formatNumber(number)
  chat.state.textContent = view ? chatState(view, nameOf) : ''
  const shown = JSON.stringify([messages, notes])
  if (shown === chat.shown) return
  chat.shown = shown
  const { list } = chat
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60
  const items = [
    ...messages.map((message) => ({ at: message.at, item: bubble(chat, message, view?.group ?? false, nameOf) })),
    ...notes.map((note) => ({ at: note.at, item: noteItem(note, nameOf) })),
  ]
  list.replaceChildren(...items.sort((a, b) => a.at - b.at).map(({ item }) => item))
  if (atEnd) list.scrollTop = list.scrollHeight
}

function bubble(chat: OpenChat, message: MessageView, group: boolean, nameOf: (number: string) => string): HTMLElement {
  const own = message.from === chat.phone.number
  const content = message.revoked ? el('em', {}, 'Message deleted') : el('bdi', {}, messageLine(message))
  const reactions = message.reactions.map((reaction) => reaction.emoji).join(' ')
  const tick = own
    ? ` · ${message.readBy.length > 0 ? 'read' : message.deliveredTo.length > 0 ? 'delivered' : 'sent'}`
    : ''
  const origin = own && message.fromDevice > 0 ? ' · from a linked device' : ''
  return el(
    'li',
    { class: `bubble${own ? ' own' : ''}` },
    group && !own && el('small', { class: 'author' }, el('bdi', {}, nameOf(message.from))),
    el(
      'button',
      {
        class: 'text',
        attributes: { type: 'button', 'aria-haspopup': 'dialog' },
        on: { click: () => openActions(chat, message) },
      },
      content,
    ),
    reactions !== '' && el('span', { class: 'reactions' }, reactions),
    el('small', {}, `${formatTime(message.at)}${message.edited ? ' · edited' : ''}${tick}${origin}`),
  )
}

function setReply(chat: OpenChat, message: MessageView | undefined): void {
  chat.reply = message?.id
  chat.replyStrip.replaceChildren(
    ...(message
      ? [
          el('span', { class: 'grow ellipsis' }, `Replying to: ${message.text || message.kind}`),
          button('✕', () => setReply(chat, undefined), {
            class: 'quiet',
            attributes: { 'aria-label': 'Do not reply' },
          }),
        ]
      : []),
  )
}

function openActions(chat: OpenChat, message: MessageView): void {
  if (message.revoked) return
  const { phone } = chat
  const own = message.from === phone.number
  const done = (action: () => unknown) => async () => {
    element.close()
    await action()
  }
  const { element } = openDialog(
    'Message',
    el('p', { class: 'quoted' }, el('bdi', {}, message.text || message.kind)),
    el(
      'div',
      { class: 'row wrap' },
      ...EMOJI.map((emoji) =>
        button(
          emoji,
          done(() => api.react(phone.id, message.id, emoji)),
          { class: 'secondary', attributes: { 'aria-label': `React with ${emoji}` } },
        ),
      ),
      button(
        'No reaction',
        done(() => api.react(phone.id, message.id, '')),
        { class: 'quiet' },
      ),
    ),
    el(
      'div',
      { class: 'row wrap' },
      button(
        'Reply',
        done(() => setReply(chat, message)),
        { class: 'secondary' },
      ),
      own &&
        message.kind === 'text' &&
        button(
          'Edit',
          done(() => openEdit(phone, message)),
          { class: 'secondary' },
        ),
      own &&
        button(
          'Delete for everybody',
          done(() => api.revoke(phone.id, message.id)),
          { class: 'secondary danger' },
        ),
    ),
  )
}

function openEdit(phone: PhoneDetail, message: MessageView): void {
  askText('Edit message', 'Text', message.text, (text) => api.edit(phone.id, message.id, text))
}

function openTag(phone: PhoneDetail, group: string): void {
  askText('My name in this group', 'Name', '', (tag) => api.tag(phone.id, group, tag))
}

function askText(heading: string, label: string, value: string, save: (text: string) => Promise<unknown>): void {
  const input = el('input', { attributes: { id: 'ask-text', value, autocomplete: 'off' } })
  const submit = el('button', { attributes: { type: 'submit' } }, 'Save')
  const form = el(
    'form',
    {
      class: 'stack',
      on: {
        submit: (event) => {
          event.preventDefault()
          void run(submit, async () => {
            await save(input.value.trim())
            element.close()
          })
        },
      },
    },
    el('label', { class: 'label', attributes: { for: 'ask-text' } }, label),
    input,
    submit,
  )
  const { element } = openDialog(heading, form)
}

function openAttachments(send: (body: object) => Promise<unknown>): void {
  const samples: Record<(typeof ATTACHMENTS)[number], object> = {
    image: { text: 'A picture' },
    video: { text: 'A short film', seconds: 12 },
    voice: { seconds: 7 },
    document: { fileName: 'price-list.pdf', text: 'Price list' },
    sticker: {},
    location: { latitude: 52.5163, longitude: 13.3777, text: 'Meeting point' },
    contact: { text: 'Front desk', number: '15550109999' },
    poll: { text: 'When shall we meet?', options: ['Monday', 'Tuesday', 'Not at all'] },
  }
  const { element } = openDialog(
    'Send something else',
    el('p', { class: 'muted' }, 'Files are described, not uploaded.'),
    el(
      'div',
      { class: 'row wrap' },
      ...ATTACHMENTS.map((kind) =>
        button(
          kind,
          async () => {
            element.close()
            await send({ kind, ...samples[kind] })
          },
          { class: 'secondary' },
        ),
      ),
    ),
  )
}
