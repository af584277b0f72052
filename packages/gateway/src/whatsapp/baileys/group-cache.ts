import type { GroupMetadata } from 'baileys'
import type { TapHandlers } from './event-tap.js'

/**
 * Groups as this connection last read them, so that sending does not ask for members each time.
 * A change of members drops the group: a stale list would leave a newcomer without the sender key.
 */
export class GroupCache {
  readonly #groups = new Map<string, GroupMetadata>()

  get(jid: string): GroupMetadata | undefined {
    return this.#groups.get(jid)
  }

  /** Takes whole groups; anything less makes what is known doubtful. */
  learn(groups: readonly Partial<GroupMetadata>[]): void {
    for (const group of groups) {
      if (group.id === undefined) continue
      if (isWhole(group)) this.#groups.set(group.id, group)
      else this.drop(group.id)
    }
  }

  drop(jid: string): void {
    this.#groups.delete(jid)
  }
}

function isWhole(group: Partial<GroupMetadata>): group is GroupMetadata {
  return group.participants !== undefined && group.subject !== undefined
}

/** Handlers that keep the cache as new as what they hear. */
export function learningGroups(cache: GroupCache, handlers: TapHandlers): TapHandlers {
  return {
    ...handlers,
    'groups.upsert': (groups) => {
      cache.learn(groups)
      handlers['groups.upsert']?.(groups)
    },
    'groups.update': (groups) => {
      cache.learn(groups)
      handlers['groups.update']?.(groups)
    },
    'group-participants.update': (update) => {
      cache.drop(update.id)
      handlers['group-participants.update']?.(update)
    },
  }
}
