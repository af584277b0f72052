import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Refusal, ask } from '../support/http.js'
import { letter, letters, tokenIn } from '../support/mailbox.js'
import { PASSWORD, type Person, apiKey, sameOrigin, signIn, signUp } from '../support/people.js'
import { type TestGateway, startGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

const NEXT = 'another good password'

let gateway: TestGateway
const clock = { offset: 0, now: () => Date.now() + clock.offset }
beforeAll(async () => {
  gateway = await startGateway({ clock })
})
afterAll(() => gateway.close())

const post = (path: string, json: unknown) =>
  ask<Refusal>(`${gateway.url}/api/auth${path}`, { json, headers: sameOrigin })
const enter = (email: string, password: string) => post('/sign-in/email', { email, password })

async function resetToken(person: Person): Promise<string> {
  const before = (await letters(gateway, person.email)).length
  await post('/request-password-reset', { email: person.email })
  await until('another mail', async () => (await letters(gateway, person.email)).length > before)
  return tokenIn(await letter(gateway, person.email, 'new password'))
}

/** Everything of an answer but what differs between any two. */
const shape = ({ status, headers, body }: Answer) => {
  const named = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name))
  return { status, headers: Object.fromEntries(named), body }
}

describe('a forgotten password', () => {
  it('is replaced through a mailed link, which signs out everywhere', async () => {
    const ana = await signUp(gateway, 'Ana')
    const elsewhere = await signIn(gateway, ana)
    const answer = await post('/reset-password', { token: await resetToken(ana), password: NEXT })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    for (const person of [ana, elsewhere]) {
      expect((await person.call('/me')).status).toBe(401)
      expect((await person.withCookie('/api/v1/tokens', { json: {} })).status).toBe(401)
    }
    expect((await enter(ana.email, PASSWORD)).status).toBe(401)
    expect((await enter(ana.email, NEXT)).status).toBe(200)
    await letter(gateway, ana.email, 'was changed')
  })

  it('leaves the keys of the organization alone', async () => {
    const ana = await signUp(gateway, 'Keeps')
    const key = await apiKey(ana)
    await post('/reset-password', { token: await resetToken(ana), password: NEXT })
    expect((await ask(`${gateway.url}/api/v1/me`, { token: key.secret })).status).toBe(200)
  })

  it('has a link that works once, even when it is used twice at the same moment', async () => {
    const ana = await signUp(gateway, 'Once')
    const token = await resetToken(ana)
    const answers = await Promise.all([NEXT, NEXT].map((password) => post('/reset-password', { token, password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    expect((await post('/reset-password', { token, password: NEXT })).status).toBe(404)
  })

  it('makes older links useless once one was used', async () => {
    const ana = await signUp(gateway, 'Older')
    const older = await resetToken(ana)
    const newer = await resetToken(ana)
    expect((await post('/reset-password', { token: newer, password: NEXT })).status).toBe(200)
    expect((await post('/reset-password', { token: older, password: NEXT })).status).toBe(404)
  })

  it('has a link that is nothing after an hour', async () => {
    const ana = await signUp(gateway, 'Late')
    const token = await resetToken(ana)
    clock.offset = 3_601_000
    const answer = await post('/reset-password', { token, password: NEXT })
    clock.offset = 0
    expect(answer.status).toBe(404)
  })

  it('is not replaced by a guess, nor by a link for something else', async () => {
    const ana = await signUp(gateway, 'Guess')
    const confirm = tokenIn(await letter(gateway, ana.email, 'Confirm'))
    for (const token of ['wgr_', 'x', `wgr_${'0'.repeat(38)}`, confirm, confirm.replace('wgv_', 'wgr_')]) {
      expect((await post('/reset-password', { token, password: NEXT })).status).toBe(404)
    }
  })

  it('is asked for in the same words, whether or not there is an account', async () => {
    const ana = await signUp(gateway, 'Same')
    const known = await post('/request-password-reset', { email: ana.email })
    const unknown = await post('/request-password-reset', { email: 'nobody.at.all@example.com' })
    expect(shape(known)).toEqual(shape(unknown))
    expect(known.status).toBe(200)
    await letter(gateway, ana.email, 'new password')
    expect(await letters(gateway, 'nobody.at.all@example.com')).toEqual([])
  })

  it('does not let a stranger fill a mailbox', async () => {
    const ana = await signUp(gateway, 'Full')
    const statuses = []
    for (let i = 0; i < 6; i++) statuses.push((await post('/request-password-reset', { email: ana.email })).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })

  it('has a link whose secret is nowhere in the database', async () => {
    const ana = await signUp(gateway, 'Rest')
    const token = await resetToken(ana)
    const { db } = gateway.core.storage
    const rows = [
      await db.selectFrom('mails').selectAll().execute(),
      await db.selectFrom('mail_links').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('a password that is known', () => {
  it('is changed with itself, which signs out everywhere else', async () => {
    const ana = await signUp(gateway, 'Change')
    const elsewhere = await signIn(gateway, ana)
    const change = (currentPassword: string) =>
      ana.withCookie('/api/auth/change-password', { json: { currentPassword, newPassword: NEXT } })
    expect((await change('not the password')).status).toBe(401)
    expect((await change(PASSWORD)).status).toBe(200)
    expect([(await ana.call('/me')).status, (await elsewhere.call('/me')).status]).toEqual([200, 401])
    expect((await enter(ana.email, NEXT)).status).toBe(200)
  })

  it('is not changed without a cookie, nor by a token', async () => {
    const ana = await signUp(gateway, 'Cookie')
    const json = { currentPassword: PASSWORD, newPassword: NEXT }
    expect((await post('/change-password', json)).status).toBe(401)
    const url = `${gateway.url}/api/auth/change-password`
    expect((await ask(url, { json, token: ana.token, headers: sameOrigin })).status).toBe(401)
  })
})

describe('the browsers somebody is signed in with', () => {
  interface Listed {
    readonly data: { readonly id: string; readonly current: boolean }[]
  }

  it('are listed without their secrets, and signed out one by one', async () => {
    const ana = await signUp(gateway, 'List')
    const other = await signIn(gateway, ana)
    const list = await ana.withCookie<Listed>('/api/auth/list-sessions')
    expect(list.body.data.map(({ current }) => current).sort()).toEqual([false, true])
    const secrets = [ana, other].map(({ cookie }) => decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '')
    for (const secret of secrets) expect(JSON.stringify(list.body)).not.toContain(secret)
    const id = list.body.data.find(({ current }) => !current)?.id
    expect((await ana.withCookie('/api/auth/revoke-session', { json: { id } })).status).toBe(200)
    expect([(await ana.call('/me')).status, (await other.call('/me')).status]).toEqual([200, 401])
  })

  it('are not those of somebody else', async () => {
    const [ana, bo] = [await signUp(gateway, 'Own'), await signUp(gateway, 'Foreign')]
    const list = await bo.withCookie<Listed>('/api/auth/list-sessions')
    const json = { id: list.body.data[0]?.id }
    expect((await ana.withCookie('/api/auth/revoke-session', { json })).status).toBe(404)
    expect((await bo.call('/me')).status).toBe(200)
  })

  it('are all signed out at once', async () => {
    const ana = await signUp(gateway, 'Everywhere')
    const other = await signIn(gateway, ana)
    expect((await ana.withCookie('/api/auth/revoke-sessions', { json: {} })).status).toBe(200)
    expect([(await ana.call('/me')).status, (await other.call('/me')).status]).toEqual([401, 401])
  })
})
