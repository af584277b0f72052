import { createClient, type Client } from '@waygate/sdk'
import { createFakeGateway, type FakeGateway, type FakeGatewayOptions } from '@waygate/sdk/testing'

/** A fake gateway with one working session, a client of its owner, and two people and a group that it knows. */
export interface MessagingWorld {
  gateway: FakeGateway
  client: Client
  session: string
}

export const ana = { lid: '900000000000001@lid', name: 'Ana Prado', number: '15550111', jid: '15550111@s.whatsapp.net' }
export const ben = {
  lid: '900000000000002@lid',
  name: 'Ben Okafor',
  number: '15550112',
  jid: '15550112@s.whatsapp.net',
}
export const bakers = '120363000000000001@g.us'
/** Noon of a fixed day, so that texts with times are equal in every run. */
export const noon = new Date(2026, 10, 12, 12, 0).getTime()

const clients = new Set<Client>()

/** A world of one session; `scenario: 'bulk'` gives one with very many chats instead. */
export function messagingWorld(options: FakeGatewayOptions = {}): MessagingWorld {
  const gateway = createFakeGateway(options)
  const client = createClient(gateway.options('owner'))
  clients.add(client)
  const known = [...gateway.state.sessions.values()].find((session) => session.status === 'working')
  if (known) return { gateway, client, session: known.id }
  const { id: session } = gateway.addSession(gateway.cast.organization, {
    label: 'Front desk',
    status: 'working',
    waJid: '15550100@s.whatsapp.net',
    waLid: '900000000000100@lid',
    phoneNumber: '15550100',
  })
  gateway.addPerson(session, ana)
  gateway.addPerson(session, ben)
  gateway.addGroup(session, {
    jid: bakers,
    subject: 'Bakers',
    members: [
      { lid: ana.lid, tag: 'Ana P.' },
      { lid: ben.lid, role: 'admin' },
    ],
  })
  return { gateway, client, session }
}

/** Adds `count` messages to a chat, a minute apart, the last one a minute before `until`; alternately from Ana and the session. */
export function converse(
  { gateway, session }: MessagingWorld,
  chat: string,
  count: number,
  until = Date.now(),
): string[] {
  return Array.from({ length: count }, (_, index) => {
    const timestamp = until - (count - index) * 60_000
    const text = { chat, body: `Message ${String(index + 1)}${' and some more'.repeat(index % 7)}`, timestamp }
    return gateway.addMessage(session, index % 3 === 2 ? text : { ...text, from: index % 3 === 0 ? ana.lid : ben.lid })
      .id
  })
}

/** Ends the clients of a test file's worlds after each test. Call it once, at its top. */
export function endWorldsAfterEach(): void {
  afterEach(() => {
    for (const client of clients) client.dispose()
    clients.clear()
  })
}
