import { api, type ChatView, type PhoneDetail, type PhoneView } from './api.js'
import { button, el, fill, formatNumber, formatTime, openDialog, run } from './dom.js'
import { openLinkDialog } from './link-dialog.js'
import { avatar } from './phone-list.js'
import { go } from './route.js'
import { openTrouble } from './trouble-dialog.js'

/** Shows a phone: its linked devices and its chats. */
export function renderPhone(
  pane: HTMLElement,
  phone: PhoneDetail | undefined,
  everybody: readonly PhoneView[],
  chat: string | undefined,
  reload: () => void,
): void {
  if (phone === undefined) {
    pane.replaceChildren(el('p', { class: 'blank' }, 'Choose a phone.'))
    return
  }
  fill(
    pane,
    el(
      'header',
      { class: 'row' },
      button('‹', () => go(), { class: 'quiet back', attributes: { 'aria-label': 'All phones' } }),
      avatar(phone.name),
      el('div', { class: 'grow' }, el('h2', {}, phone.name), el('small', {}, formatNumber(phone.number))),
      button('Trouble', () => openTrouble(phone, everybody), { class: 'quiet' }),
    ),
    phone.refusal && el('p', { class: 'strip failed' }, `Logins are refused (${phone.refusal.reason}).`),
    el(
      'section',
      { class: 'devices' },
      el(
        'div',
        { class: 'row spread' },
        el('h3', {}, 'Linked devices'),
        button('Link a device', () => openLinkDialog(phone, reload)),
      ),
      ...phone.devices.map((device) =>
        el(
          'div',
          { class: 'row device' },
          el('span', { class: 'grow' }, device.platform, el('small', {}, deviceState(device))),
          button('Unlink', () => api.unlink(phone.id, device.device), {
            class: 'quiet danger',
            attributes: { 'aria-label': `Unlink ${device.platform}` },
          }),
        ),
      ),
      phone.devices.length === 0 && el('p', { class: 'muted' }, 'None yet. Link one with the code it shows.'),
    ),
    el(
      'section',
      {},
      el(
        'div',
        { class: 'row spread' },
        el('h3', {}, 'Chats'),
        el(
          'span',
          { class: 'row' },
          button('Write', () => openNewChat(phone, everybody), { class: 'secondary' }),
          button('Group', () => openNewGroup(phone, everybody), {
            class: 'secondary',
            attributes: { 'aria-label': 'New group' },
          }),
        ),
      ),
      el('ul', { class: 'list' }, ...phone.chats.map((one) => chatItem(phone, one, one.id === chat))),
      phone.chats.length === 0 && el('p', { class: 'muted' }, 'No messages yet.'),
    ),
  )
}

function deviceState(device: PhoneDetail['devices'][number]): string {
  const queued = device.queued > 0 ? `, ${device.queued} waiting` : ''
  return device.connected ? `● connected${queued}` : `○ last seen ${formatTime(device.lastSeenAt)}${queued}`
}

function chatItem(phone: PhoneDetail, chat: ChatView, open: boolean): HTMLElement {
  const last = chat.messages.at(-1)
  const preview = last ? (last.revoked ? 'Message deleted' : last.text || last.kind) : 'No messages yet'
  return el(
    'li',
    {},
    el(
      'button',
      {
        class: 'item',
        attributes: { type: 'button', 'aria-current': String(open) },
        on: { click: () => go(phone.id, chat.id) },
      },
      avatar(chat.title),
      el(
        'span',
        { class: 'grow' },
        el('strong', {}, el('bdi', {}, chat.title)),
        el('small', { class: 'ellipsis' }, el('bdi', {}, preview)),
      ),
      el(
        'span',
        { class: 'side' },
        el('small', {}, last ? formatTime(last.at) : ''),
        chat.unread !== 0 &&
          el(
            'span',
            {
              class: 'count',
              attributes: { 'aria-label': chat.unread < 0 ? 'marked as unread' : `${chat.unread} unread` },
            },
            chat.unread < 0 ? '•' : String(chat.unread),
          ),
      ),
    ),
  )
}

function openNewChat(phone: PhoneDetail, everybody: readonly PhoneView[]): void {
  const others = everybody.filter((other) => other.id !== phone.id)
  const { element } = openDialog(
    'Write to',
    el(
      'ul',
      { class: 'list' },
      ...others.map((other) =>
        el(
          'li',
          {},
          el(
            'button',
            {
              class: 'item',
              attributes: { type: 'button' },
              on: {
                click: () => {
                  element.close()
                  go(phone.id, other.number)
                },
              },
            },
            avatar(other.name),
            el('span', { class: 'grow' }, el('strong', {}, other.name), el('small', {}, formatNumber(other.number))),
          ),
        ),
      ),
    ),
    others.length === 0 && el('p', { class: 'muted' }, 'There is only this phone. Make another one first.'),
  )
}

function openNewGroup(phone: PhoneDetail, everybody: readonly PhoneView[]): void {
  const subject = el('input', {
    attributes: { id: 'group-subject', name: 'subject', maxlength: '100', required: '', autocomplete: 'off' },
  })
  const choices = everybody
    .filter((other) => other.id !== phone.id)
    .map((other) => ({
      number: other.number,
      box: el('input', { attributes: { type: 'checkbox', id: `member-${other.number}` } }),
      name: other.name,
    }))
  const submit = el('button', { attributes: { type: 'submit' } }, 'Make group')
  const form = el(
    'form',
    {
      class: 'stack',
      on: {
        submit: (event) => {
          event.preventDefault()
          void run(submit, async () => {
            const members = choices.filter(({ box }) => box.checked).map(({ number }) => number)
            const group = await api.createGroup(subject.value.trim(), phone.number, members)
            element.close()
            go(phone.id, group.id)
          })
        },
      },
    },
    el('label', { class: 'label', attributes: { for: 'group-subject' } }, 'Subject'),
    subject,
    ...choices.map(({ box, name, number }) =>
      el('label', { class: 'row', attributes: { for: `member-${number}` } }, box, name),
    ),
    submit,
  )
  const { element } = openDialog('New group', form)
}
