import { api, type ChatView, type PhoneDetail, type PhoneView } from './api.js'
import { button, el, formatNumber, notify, openDialog, type Child } from './dom.js'

const HOUR_MS = 3_600_000

/** The dialog with what the owner can do with a chat, and with its group. */
export function openChatDialog(phone: PhoneDetail, chat: ChatView, everybody: readonly PhoneView[]): void {
  const { flags } = chat
  const act = (verb: string, body: object = {}) => api.act(phone.id, verb, { chat: chat.id, ...body })
  const blocked = phone.blocked.includes(chat.id)
  const { element } = openDialog(
    chat.title,
    row(
      doing(flags.archived ? 'Unarchive' : 'Archive', () => act('archive', { on: !flags.archived })),
      doing(flags.pinned ? 'Unpin' : 'Pin', () => act('pin', { on: !flags.pinned })),
      flags.mutedUntil === undefined
        ? doing('Mute for an hour', () => act('mute', { until: Date.now() + HOUR_MS }))
        : doing('Unmute', () => act('mute')),
      doing('Mark as unread', () => act('mark-unread')),
      doing('Delete the chat', () => act('delete-chat'), 'secondary danger'),
      !chat.group &&
        doing(blocked ? 'Unblock' : 'Block', () =>
          api.act(phone.id, blocked ? 'unblock' : 'block', { number: chat.id }),
        ),
    ),
    chat.group && el('section', { class: 'stack', attributes: { id: 'group-actions' } }),
  )
  if (chat.group) void showGroup(element, phone, chat.id, everybody)

  function doing(label: string, action: () => Promise<unknown>, look = 'secondary'): HTMLElement {
    return button(
      label,
      async () => {
        await action()
        element.close()
      },
      { class: look },
    )
  }
}

async function showGroup(
  dialog: HTMLDialogElement,
  phone: PhoneDetail,
  id: string,
  everybody: readonly PhoneView[],
): Promise<void> {
  const group = await api.group(id)
  const self = group.members.find(({ number }) => number === phone.number)
  const nameOf = (number: string) => everybody.find((one) => one.id === number)?.pushName ?? formatNumber(number)
  const act = (verb: string, body: object = {}) => api.actInGroup(id, verb, { by: phone.number, ...body })
  const again = (label: string, action: () => Promise<unknown>): HTMLElement =>
    button(
      label,
      async () => {
        await action()
        await showGroup(dialog, phone, id, everybody)
      },
      { class: 'quiet' },
    )
  const outside = everybody.filter(({ number }) => !group.members.some((member) => member.number === number))
  const admin = self !== undefined && self.role !== 'member'
  dialog.querySelector('#group-actions')?.replaceChildren(
    el('h3', {}, 'Members'),
    ...group.members.map(({ number, role }) =>
      row(
        el('bdi', { class: 'grow' }, `${nameOf(number)}${role === 'member' ? '' : ` (${role})`}`),
        admin && role === 'member' && again('Make admin', () => act('promote', { members: [number] })),
        admin && role === 'admin' && again('Dismiss', () => act('demote', { members: [number] })),
        admin && number !== phone.number && again('Remove', () => act('remove', { members: [number] })),
      ),
    ),
    ...(group.requests ?? []).map((number) =>
      row(
        el('bdi', { class: 'grow' }, `${nameOf(number)} asks to join`),
        again('Accept', () => act('approve', { members: [number] })),
        again('Turn away', () => act('reject', { members: [number] })),
      ),
    ),
    row(
      ...(admin ? outside : []).map(({ number }) =>
        again(`Add ${nameOf(number)}`, () => act('add', { members: [number] })),
      ),
    ),
    row(
      admin &&
        again(group.announce ? 'Let everybody write' : 'Only admins write', () =>
          act('settings', { announce: !group.announce }),
        ),
      admin &&
        again(group.locked ? 'Let everybody edit' : 'Only admins edit', () =>
          act('settings', { locked: !group.locked }),
        ),
      admin &&
        again(group.approval ? 'Let everybody join' : 'Accept who joins', () =>
          act('settings', { approval: !group.approval }),
        ),
      admin &&
        again('Invite link', async () => notify(`https://chat.whatsapp.com/${(await act('invite')).code ?? ''}`)),
      admin && again('Replace the link', () => act('revoke-invite')),
      self !== undefined && again('Leave', () => api.act(phone.id, 'leave', { group: id })),
    ),
  )
}

function row(...children: readonly Child[]): HTMLElement {
  return el('div', { class: 'row wrap' }, ...children)
}
