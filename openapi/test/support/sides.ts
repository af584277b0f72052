import { createFakeGateway, fakeBaseUrl } from '@waygate/sdk/testing'
import { member, signUp, superAdmin } from '../../../packages/gateway/test/support/people.js'
import { Practice } from '../../../packages/gateway/test/support/practice.js'
import { startGateway } from '../../../packages/gateway/test/support/start-gateway.js'

/** A gateway to hold against the contract, with three people on it. */
export interface Side {
  readonly base: string
  readonly fetch: typeof globalThis.fetch
  /** Bearer tokens by role: the owner and the member of one organization, and a super admin. */
  readonly tokens: Readonly<Record<'owner' | 'member' | 'superAdmin', string>>
  readonly organization: string
  /** Id of the account of the member. */
  readonly memberId: string
  /** Number of the phone that will be linked, digits only. */
  readonly number: string
  /** That phone scans the code of a session; afterwards a friend with the returned LID writes the text to it. */
  converse(session: string, qr: string, text: string): Promise<{ friend: string }>
  close(): Promise<void>
}

/** The gateway in memory that tests and stories use. */
export function openFake(): Promise<Side> {
  const gateway = createFakeGateway()
  const token = (role: 'owner' | 'member' | 'superAdmin') => gateway.token(role).token
  return Promise.resolve({
    base: fakeBaseUrl,
    fetch: gateway.fetch,
    tokens: { owner: token('owner'), member: token('member'), superAdmin: token('superAdmin') },
    organization: gateway.cast.organization,
    memberId: gateway.cast.member,
    number: '15550177',
    converse: (session: string, _qr: string, text: string) => {
      gateway.linkPhone(session, { number: '15550177', lid: '900000000000177@lid' })
      const friend = gateway.addPerson(session, { lid: '900000000000111@lid', name: 'Bea', number: '15550111' })
      const { lid } = friend.identity
      gateway.addGroup(session, {
        jid: '120363000000000001@g.us',
        subject: 'Bakers',
        members: [{ lid, tag: 'Bea B.' }],
      })
      gateway.addMessage(session, { chat: lid, from: lid, body: text })
      return Promise.resolve({ friend: lid })
    },
    close: () => Promise.resolve(),
  })
}

/** The gateway that is shipped, over HTTP, with a database of its own and the sandbox for WhatsApp. */
export async function openReal(): Promise<Side> {
  const practice = await Practice.open()
  const gateway = await startGateway({ env: { ...practice.env, WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
  const admin = await superAdmin(gateway)
  const owner = await signUp(gateway, 'Olivia')
  const phone = await practice.phone('Office')
  const colleague = await member(gateway, owner, 'member', 'Milo')
  return {
    base: gateway.url,
    fetch: globalThis.fetch,
    tokens: { owner: owner.token, member: colleague.token, superAdmin: admin.token },
    organization: owner.organizationId,
    memberId: colleague.id,
    number: phone.number,
    converse: async (_session, qr, text) => {
      const friend = await practice.phone('Bea')
      await practice.group('Bakers', friend, [phone])
      await phone.scan(qr)
      await friend.send(phone.number, text)
      return { friend: friend.lid }
    },
    close: async () => {
      await gateway.close()
      await practice.close()
    },
  }
}
