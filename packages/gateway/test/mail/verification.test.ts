import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from '../support/http.js'
import { letter, letters, tokenIn } from '../support/mailbox.js'
import { PASSWORD, type Person, cookieOf, sameOrigin, signIn, signUp } from '../support/people.js'
import { type TestGateway, startGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

type Schemas = components['schemas']

let gateway: TestGateway
let ana: Person
const clock = { offset: 0, now: () => Date.now() + clock.offset }
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_VERIFY_EMAIL: '1' }, clock })
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

const post = (path: string, json: unknown) =>
  ask<Refusal>(`${gateway.url}/api/auth${path}`, { json, headers: sameOrigin })
const invite = (email: string) =>
  ana.call<Schemas['InvitationCreated']>(`/organizations/${ana.organizationId}/invitations`, {
    json: { email, role: 'member' },
  })
const accept = (person: Person, id: string) => person.call<Refusal>(`/invitations/${id}:accept`, { method: 'POST' })
const confirm = async (email: string) =>
  post('/verify-email', { token: tokenIn(await letter(gateway, email, 'Confirm')) })
const isConfirmed = async (person: Person) => {
  const answer = await person.withCookie<{ user: { emailVerified: boolean } }>('/api/auth/get-session')
  return answer.body.user.emailVerified
}

describe('an address', () => {
  it('is confirmed by a mailed link, once', async () => {
    const bo = await signUp(gateway, 'Bo')
    expect(await isConfirmed(bo)).toBe(false)
    expect((await confirm(bo.email)).status).toBe(200)
    expect(await isConfirmed(bo)).toBe(true)
    expect((await confirm(bo.email)).status).toBe(404)
  })

  it('is not confirmed by a link that is a day old, of another kind, or guessed', async () => {
    const bo = await signUp(gateway, 'Old')
    const token = tokenIn(await letter(gateway, bo.email, 'Confirm'))
    for (const bad of ['wgv_', `wgv_${'0'.repeat(38)}`, token.replace('wgv_', 'wgr_'), `${token}x`]) {
      expect((await post('/verify-email', { token: bad })).status).toBe(404)
    }
    clock.offset = 86_401_000
    const late = await post('/verify-email', { token })
    clock.offset = 0
    expect(late.status).toBe(404)
    expect(await isConfirmed(bo)).toBe(false)
  })

  it('is confirmed by a new password as well: its mailbox was read', async () => {
    const bo = await signUp(gateway, 'Reset')
    await post('/request-password-reset', { email: bo.email })
    const token = tokenIn(await letter(gateway, bo.email, 'new password'))
    await post('/reset-password', { token, password: PASSWORD })
    expect(await isConfirmed(await signIn(gateway, bo))).toBe(true)
  })

  it('gets the link again for who is signed in, and not once it is confirmed', async () => {
    const bo = await signUp(gateway, 'Again')
    await letter(gateway, bo.email, 'Confirm')
    const again = () => bo.withCookie('/api/auth/send-verification-email', { json: {} })
    expect((await again()).status).toBe(200)
    await until('a second letter', async () => (await letters(gateway, bo.email)).length === 2)
    await confirm(bo.email)
    expect((await again()).status).toBe(200)
    expect((await post('/send-verification-email', {})).status).toBe(401)
    const rows = await gateway.core.storage.db
      .selectFrom('mails')
      .selectAll()
      .where('recipient', '=', bo.email)
      .execute()
    expect(rows).toHaveLength(2)
  })
})

describe('an invitation', () => {
  it('is not accepted before its address is confirmed, and then it is', async () => {
    const bo = await signUp(gateway, 'Guest')
    const { body } = await invite(bo.email)
    const refused = await accept(bo, body.id)
    expect([refused.status, refused.body.error.details?.['reason']]).toEqual([403, 'email_unverified'])
    await confirm(bo.email)
    expect((await accept(bo, body.id)).status).toBe(200)
  })

  it('does not join who signs up with it and somebody else’s address', async () => {
    const { body } = await invite('victim@example.com')
    const json = { name: 'Eve', email: 'victim@example.com', password: PASSWORD, invitation: body.id }
    const answer = await ask(`${gateway.url}/api/auth/sign-up/email`, { json, headers: sameOrigin })
    expect(answer.status).toBe(200)
    const cookie = cookieOf(answer)
    const list = await ask(`${gateway.url}/api/v1/organizations`, { headers: { ...sameOrigin, cookie } })
    expect(list.body).toEqual({ data: [] })
    const members = await ana.call<Schemas['ListMember']>(`/organizations/${ana.organizationId}/members`)
    expect(members.body.data.map(({ email }) => email)).not.toContain('victim@example.com')
  })

  it('is mailed to whom it is for, and its link is shown to who made it', async () => {
    const { body } = await invite('somebody@example.com')
    const mail = await letter(gateway, 'somebody@example.com', 'Invitation')
    expect(mail.text).toContain(body.url)
  })

  it('is made in the same words for an address with an account and one without', async () => {
    const bo = await signUp(gateway, 'Known')
    const known = await invite(bo.email)
    const unknown = await invite('never.seen@example.com')
    const same = ({ id: _id, url: _url, email: _email, createdAt: _at, expiresAt: _end, ...rest }: typeof known.body) =>
      rest
    expect([known.status, same(known.body)]).toEqual([unknown.status, same(unknown.body)])
  })
})
