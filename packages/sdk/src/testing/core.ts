import type { Caller, Login } from './caller.js'
import { EventLog } from './event-log.js'
import type { GatewayEvent } from './event-log.js'
import { EventStreams } from './event-streams.js'
import { settlePairings } from './actions/pairing.js'
import { queueDeliveries } from './actions/deliveries.js'
import { Tickets } from './tickets.js'
import { createWorld } from './world.js'
import type { Schemas, World } from './world.js'

/** What an event of a type carries; distributes, because one schema serves several types. */
type PayloadOf<Type, Event = GatewayEvent> = Event extends { event: infer Name; payload: infer Payload }
  ? Type extends Name
    ? Payload
    : never
  : never
type ChangeOf<Resource extends Schemas['ResourceChangedPayload']['resource']> = NonNullable<
  Extract<Schemas['ResourceChangedPayload'], { resource: Resource }>['data']
>

/** Where an event belongs. */
export interface EventPlace {
  readonly session?: string
  readonly organization?: string
}

/** What actions and operations of a fake gateway work on: the world, the clock, and the way to tell streams. */
export class Core {
  readonly world: World = createWorld()
  readonly logins = new Map<string, Login>()
  readonly log = new EventLog()
  readonly streams: EventStreams
  readonly tickets: Tickets
  readonly now: () => number

  constructor(now: () => number) {
    this.now = now
    this.tickets = new Tickets(now)
    this.streams = new EventStreams(this.log, this.world, now, () => settlePairings(this))
  }

  /** Records an event, tells the streams that may know, and queues it for webhooks. */
  emit<Type extends GatewayEvent['event']>(event: Type, place: EventPlace, payload: PayloadOf<Type>): void {
    const id = this.world.ids.next('evt_')
    const envelope = { schema: 'v1', id, event, ...place, timestamp: this.now(), payload } as unknown as GatewayEvent
    this.streams.deliver(this.log.append(envelope))
    queueDeliveries(this, envelope)
  }

  /** Announces that a resource was created, changed or deleted. */
  changed<Resource extends Schemas['ResourceChangedPayload']['resource']>(
    resource: Resource,
    id: string,
    change: Schemas['ChangeKind'],
    organization: string | undefined,
    data?: ChangeOf<Resource>,
  ): void {
    const payload = { resource, id, change, ...(data ? { data: structuredClone(data) } : {}) }
    this.emit(
      'resource.changed',
      organization === undefined ? {} : { organization },
      payload as unknown as Schemas['ResourceChangedPayload'],
    )
  }

  /** Records who did what. */
  audit(caller: Caller | undefined, action: string, target?: Schemas['AuditTarget'], organizationId?: string): void {
    const entry: Schemas['AuditEntry'] = {
      id: this.world.ids.next('aud_'),
      at: this.now(),
      action,
      ...this.#actorOf(caller),
      ...(target ? { target } : {}),
      ...(organizationId === undefined ? {} : { organizationId }),
    }
    this.world.audit.push(entry)
    this.emit('audit', organizationId === undefined ? {} : { organization: organizationId }, entry)
  }

  #actorOf(caller: Caller | undefined): Pick<Schemas['AuditEntry'], 'actor' | 'actingAs'> {
    const { users, apiKeys, impersonations } = this.world
    if (caller?.apiKeyId !== undefined) {
      const key = apiKeys.get(caller.apiKeyId)
      return { actor: { kind: 'api_key', id: caller.apiKeyId, ...(key ? { name: key.name } : {}) } }
    }
    if (caller?.embedToken) return { actor: { kind: 'embed_token', id: caller.embedToken.id } }
    const user = caller?.userId === undefined ? undefined : users.get(caller.userId)
    if (!user) return { actor: { kind: 'system' } }
    const impersonation = caller?.impersonationId === undefined ? undefined : impersonations.get(caller.impersonationId)
    const actor = impersonation ? users.get(impersonation.actorId) : user
    return {
      actor: { kind: 'user', id: actor?.id ?? user.id, name: actor?.name ?? user.name },
      ...(impersonation ? { actingAs: { id: user.id, name: user.name } } : {}),
    }
  }
}
