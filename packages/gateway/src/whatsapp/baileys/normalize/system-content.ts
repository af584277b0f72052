import { proto } from 'baileys'
import type { ContentFacts, SystemFacts } from '../../facts.js'
import { personFrom, type PersonIds } from '../../jid.js'
import { present, text } from './scalars.js'

const Stub = proto.WebMessageInfo.StubType

/** What each stub announces, in the contract's words; `people`: its parameters are persons, else the first one is a value. */
const ACTIONS: Readonly<Record<number, { readonly action: SystemFacts['action']; readonly people?: true }>> = {
  [Stub.GROUP_CREATE]: { action: 'group_created' },
  [Stub.GROUP_CHANGE_SUBJECT]: { action: 'subject_changed' },
  [Stub.GROUP_CHANGE_ICON]: { action: 'icon_changed' },
  [Stub.GROUP_CHANGE_INVITE_LINK]: { action: 'invite_link_reset' },
  [Stub.GROUP_CHANGE_DESCRIPTION]: { action: 'description_changed' },
  [Stub.GROUP_CHANGE_RESTRICT]: { action: 'restrict_changed' },
  [Stub.GROUP_CHANGE_ANNOUNCE]: { action: 'announce_changed' },
  [Stub.GROUP_PARTICIPANT_ADD]: { action: 'members_added', people: true },
  [Stub.GROUP_PARTICIPANT_INVITE]: { action: 'member_joined', people: true },
  [Stub.GROUP_PARTICIPANT_ACCEPT]: { action: 'members_added', people: true },
  [Stub.GROUP_PARTICIPANT_ADD_REQUEST_JOIN]: { action: 'members_added', people: true },
  [Stub.GROUP_PARTICIPANT_REMOVE]: { action: 'members_removed', people: true },
  [Stub.GROUP_PARTICIPANT_LEAVE]: { action: 'member_left', people: true },
  [Stub.GROUP_PARTICIPANT_PROMOTE]: { action: 'member_promoted', people: true },
  [Stub.GROUP_PARTICIPANT_DEMOTE]: { action: 'member_demoted', people: true },
  [Stub.GROUP_PARTICIPANT_CHANGE_NUMBER]: { action: 'number_changed', people: true },
  [Stub.INDIVIDUAL_CHANGE_NUMBER]: { action: 'number_changed', people: true },
  [Stub.GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST]: { action: 'join_requested', people: true },
  [Stub.GROUP_MEMBERSHIP_JOIN_APPROVAL_REQUEST_NON_ADMIN_ADD]: { action: 'join_requested', people: true },
  [Stub.GROUP_MEMBERSHIP_JOIN_APPROVAL_MODE]: { action: 'other' },
  [Stub.GROUP_MEMBER_ADD_MODE]: { action: 'other' },
  [Stub.GROUP_DELETE]: { action: 'other' },
  [Stub.COMMUNITY_CREATE]: { action: 'group_created' },
  [Stub.E2E_IDENTITY_CHANGED]: { action: 'identity_changed', people: true },
  [Stub.E2E_ENCRYPTED]: { action: 'encrypted' },
  [Stub.E2E_ENCRYPTED_NOW]: { action: 'encrypted' },
  [Stub.CHANGE_EPHEMERAL_SETTING]: { action: 'disappearing_changed' },
  [Stub.DISAPPEARING_MODE]: { action: 'disappearing_changed' },
  [Stub.BLOCK_CONTACT]: { action: 'blocked' },
  [Stub.PINNED_MESSAGE_IN_CHAT]: { action: 'message_pinned' },
  [Stub.CHANGE_USERNAME]: { action: 'other' },
  [Stub.CHANGE_LID]: { action: 'identity_changed', people: true },
  [Stub.BIZ_NAME_CHANGE]: { action: 'other' },
  [Stub.CALL_MISSED_VOICE]: { action: 'missed_call' },
  [Stub.CALL_MISSED_VIDEO]: { action: 'missed_call' },
  [Stub.CALL_MISSED_GROUP_VOICE]: { action: 'missed_call' },
  [Stub.CALL_MISSED_GROUP_VIDEO]: { action: 'missed_call' },
}

const MAX_TARGETS = 256

/** Reads a system row. A stub nobody has a word for is kept with its name as the text. */
export function readSystem(stub: number, parameters: readonly unknown[], actor: PersonIds | undefined): ContentFacts {
  const known = ACTIONS[stub]
  const targets = known?.people
    ? parameters
        .slice(0, MAX_TARGETS)
        .map(personParameter)
        .filter((person): person is PersonIds => person !== undefined)
    : []
  const system: SystemFacts = present({
    action: known?.action ?? 'other',
    actor,
    targets: targets.length > 0 ? targets : undefined,
    value: known?.people ? undefined : text(parameters[0], 1000),
    text: known === undefined || known.action === 'other' ? stubName(stub) : undefined,
  })
  return { type: 'system', system }
}

function stubName(stub: number): string {
  return (Stub[stub] ?? `STUB_${String(stub)}`).toLowerCase().replaceAll('_', ' ')
}

/** A participant as stubs carry them: a plain JID, or JSON of a contact. */
export function personParameter(parameter: unknown): PersonIds | undefined {
  if (typeof parameter !== 'string') return undefined
  if (!parameter.startsWith('{')) return personFrom([parameter])
  try {
    const contact = JSON.parse(parameter) as Record<string, unknown>
    const ids = ['id', 'lid', 'phoneNumber', 'pn'].map((key) => contact[key])
    return personFrom(ids.map((id) => (typeof id === 'string' ? id : undefined)))
  } catch {
    return undefined
  }
}
