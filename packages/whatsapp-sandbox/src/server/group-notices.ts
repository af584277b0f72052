import type { BinaryNode } from 'baileys'
import type { GroupNote, GroupRecord } from '../storage/sandbox-state.js'
import { lidJid } from '../wire/jid.js'
import { stanza } from '../wire/stanza.js'
import type { Mailbox } from './mailbox.js'
import { shownNumber } from './profiles.js'
import type { World } from './world.js'

const MAX_NOTES = 200

/** What a group is told about a change. */
export interface Notice {
  readonly group: GroupRecord
  /** Number of who did it. */
  readonly by: string
  readonly change: BinaryNode
  /** What phones show between the messages. */
  readonly what: string
  readonly people?: readonly string[]
  readonly text?: string
  /** Numbers of who is told; every member when absent. */
  readonly told?: Iterable<string>
}

/** Tells the companions of a group's members what changed (`w:gp2` notifications), and notes it for their phones. */
export class GroupNotices {
  #count = 0

  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
  ) {}

  /** Queues the notification for every companion concerned. */
  announce({ group, by, change, what, people = [], text = '', told }: Notice): void {
    const actor = this.world.requirePhone(by)
    const id = `group-${this.world.now()}-${++this.#count}`
    const attributes = {
      from: group.id,
      type: 'w:gp2',
      id,
      t: this.world.timestamp(),
      notify: actor.pushName,
      addressing_mode: 'lid',
      participant: lidJid(actor.lid),
      participant_pn: shownNumber(actor),
    }
    const node = stanza('notification', attributes, [change])
    for (const number of new Set(told ?? group.members.map((member) => member.number))) {
      const owner = this.world.requirePhone(number)
      for (const companion of owner.companions) this.mailbox.post(owner, companion, `notification:${id}`, node)
    }
    const note: GroupNote = { at: this.world.now(), what, by, people, text }
    group.notes = [...(group.notes ?? []), note].slice(-MAX_NOTES)
    this.world.changed()
    this.world.events.publish({ type: 'group.changed', data: { id: group.id } })
  }

  /** People as notifications name them. */
  participants(numbers: readonly string[]): BinaryNode[] {
    return numbers.map((number) => {
      const phone = this.world.requirePhone(number)
      return stanza('participant', { jid: lidJid(phone.lid), phone_number: shownNumber(phone) })
    })
  }
}
