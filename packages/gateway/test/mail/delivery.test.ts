import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Refusal, ask } from '../support/http.js'
import { MailServer, headerLines } from '../support/mail-server.js'
import { type Person, sameOrigin, signUp } from '../support/people.js'
import { type TestGateway, startGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

let server: MailServer
let gateway: TestGateway
let ana: Person
const clock = { offset: 0, now: () => Date.now() + clock.offset }
beforeAll(async () => {
  server = await MailServer.open()
  gateway = await startGateway({ env: server.env, clock })
  ana = await signUp(gateway, 'Ana')
})
afterAll(async () => {
  await gateway.close()
  await server.close()
})

const invite = (email: string, by = ana) =>
  by.call<Refusal & { id: string }>(`/organizations/${by.organizationId}/invitations`, {
    json: { email, role: 'member' },
  })
const to = (email: string) => server.taken.filter((mail) => mail.to.includes(email))
const arrives = (email: string) => until(`a mail to ${email}`, () => to(email)[0])
const stateOf = async (email: string) =>
  (await gateway.core.storage.db.selectFrom('mails').selectAll().where('recipient', '=', email).execute())[0]
/** Lets the pause after a failure pass, and looks again. */
const later = (ms: number) => {
  clock.offset += ms
}

describe('a mail', () => {
  it('reaches the mail server once, in the name of the operator, as text and as HTML', async () => {
    await invite('bo@example.com')
    const mail = await arrives('bo@example.com')
    expect(mail.from).toBe('no-reply@wa.example')
    expect(headerLines(mail, 'from')).toEqual(['From: Waygate <no-reply@wa.example>'])
    expect(headerLines(mail, 'message-id')[0]).toMatch(/<mail_[0-9A-Z]{26}@wa\.example>/)
    expect(mail.raw).toContain('text/plain')
    expect(mail.raw).toContain('text/html')
    await until('it is finished', async () => (await stateOf('bo@example.com'))?.state === 'sent')
    expect(to('bo@example.com')).toHaveLength(1)
  })

  it('is tried again when the server is not ready for it', async () => {
    server.refusals.set('later@example.com', 451)
    await invite('later@example.com')
    await until('the first attempt', async () => (await stateOf('later@example.com'))?.problem)
    expect(await stateOf('later@example.com')).toMatchObject({
      state: 'waiting',
      attempts: 1,
      problem: 'EENVELOPE 451',
    })
    later(60_000)
    await invite('wakes.the.queue@example.com')
    await arrives('later@example.com')
  })

  it('is given up at once when the server does not know the address', async () => {
    server.refusals.set('unknown@example.com', 550)
    await invite('unknown@example.com')
    await until('the end', async () => (await stateOf('unknown@example.com'))?.state === 'failed')
    expect(await stateOf('unknown@example.com')).toMatchObject({ attempts: 1, problem: 'EENVELOPE 550' })
  })

  it('is taken over when the process that was sending it is gone', async () => {
    const { db } = gateway.core.storage
    server.refusals.set('orphan@example.com', 451)
    await invite('orphan@example.com')
    await until('the first attempt', async () => (await stateOf('orphan@example.com'))?.problem)
    const claimed_until = clock.now() + 90_000
    await db
      .updateTable('mails')
      .set({ claim: 'a process that died', claimed_until, next_attempt_at: 0 })
      .where('recipient', '=', 'orphan@example.com')
      .execute()
    await invite('not.yet@example.com')
    await arrives('not.yet@example.com')
    expect(to('orphan@example.com')).toEqual([])
    later(91_000)
    await invite('now@example.com')
    await arrives('orphan@example.com')
  })

  it('about an invitation that was revoked meanwhile does not leave', async () => {
    server.refusals.set('revoked@example.com', 451)
    const { body } = await invite('revoked@example.com')
    await until('the first attempt', async () => (await stateOf('revoked@example.com'))?.problem)
    await ana.call(`/organizations/${ana.organizationId}/invitations/${body.id}`, { method: 'DELETE' })
    later(60_000)
    await invite('wakes.it.again@example.com')
    await until('the end', async () => (await stateOf('revoked@example.com'))?.state === 'dropped')
    expect(to('revoked@example.com')).toEqual([])
  })

  it('does not hold up the request that caused it', async () => {
    const down = await startGateway({ env: { ...server.env, WAYGATE_SMTP_URL: 'smtp://127.0.0.1:9' } })
    const bo = await signUp(down, 'Bo')
    expect((await invite('nobody@example.com', bo)).status).toBe(201)
    await down.close()
  })
})

describe('a hostile name in a mail', () => {
  const hostile = 'Eve\r\nBcc: victim@example.com\r\n\r\n<script>alert(1)</script> https://evil.example/x \u202e'

  it('adds no header, no recipient, no markup and no link', async () => {
    const eve = await signUp(gateway, 'Eve', {
      name: hostile,
      organization: `${hostile.slice(0, 60)} www.evil.example`,
    })
    await invite('target@example.com', eve)
    const mail = await arrives('target@example.com')
    expect(mail.to).toEqual(['target@example.com'])
    expect(headerLines(mail, 'bcc')).toEqual([])
    expect(headerLines(mail, 'subject')).toHaveLength(1)
    expect(mail.raw).not.toContain('<script')
    expect(mail.raw).not.toMatch(/evil\.example|:\/\/evil/)
    expect(mail.raw.match(/https?:\/\//g)?.length).toBe(2)
  })

  it.each([
    'a@example.com,b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    '<a@example.com>',
    'a@example.com;b@c',
  ])('is no address: %j', async (email) => {
    const answer = await ask(`${gateway.url}/api/auth/request-password-reset`, {
      json: { email },
      headers: sameOrigin,
    })
    if (answer.status === 200)
      await until('the end', async () => (await stateOf(email.toLowerCase()))?.state !== 'waiting')
    expect(server.taken.flatMap((mail) => mail.to)).not.toContain('b@example.com')
  })
})
