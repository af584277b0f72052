import type { ChatNote, ChatView } from './api.js'
import { el, formatTime } from './dom.js'

/** A sentence for each thing that happens in a group besides messages; `people` are the names of whom it concerns. */
const SENTENCES: Readonly<Record<string, (people: string, text: string, own: boolean) => string>> = {
  create: (_people, text) => `made the group “${text}”`,
  add: (people, _text, own) => (own ? 'joined' : `added ${people}`),
  remove: (people, _text, own) => (own ? 'left' : `removed ${people}`),
  promote: (people) => `made ${people} an admin`,
  demote: (people) => `took admin rights from ${people}`,
  subject: (_people, text) => `changed the subject to “${text}”`,
  description: (_people, text) => (text === '' ? 'deleted the description' : 'changed the description'),
  announcement: () => 'lets only admins write',
  not_announcement: () => 'lets everybody write',
  locked: () => 'lets only admins edit the group',
  unlocked: () => 'lets everybody edit the group',
  invite: () => 'replaced the invite link',
  request: () => 'asks to join',
  approval_on: () => 'wants to accept who joins',
  approval_off: () => 'lets everybody with the link join',
}

/** The line that a phone shows for something that happened in a group. */
export function noteItem(note: ChatNote, nameOf: (number: string) => string): HTMLElement {
  const own = note.people.length === 1 && note.people[0] === note.by
  const sentence = SENTENCES[note.what]?.(note.people.map(nameOf).join(', '), note.text, own) ?? note.what
  return el(
    'li',
    { class: 'note' },
    el('small', {}, el('bdi', {}, nameOf(note.by)), ` ${sentence} · ${formatTime(note.at)}`),
  )
}

/** What is seen of the other side, and what the owner has set for the chat, in a few words. */
export function chatState({ flags, online, typing, group }: ChatView, nameOf: (number: string) => string): string {
  const doing = Object.entries(typing).map(([number, state]) => `${group ? `${nameOf(number)} ` : ''}${state} …`)
  const muted = flags.mutedUntil !== undefined && (flags.mutedUntil < 0 || flags.mutedUntil > Date.now())
  const set = [flags.archived && 'archived', flags.pinned && 'pinned', muted && 'muted']
  return [doing.join(', ') || (online ? 'online' : ''), ...set].filter(Boolean).join(' · ')
}
