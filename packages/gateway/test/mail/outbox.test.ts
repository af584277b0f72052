import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../support/http.js'
import { letter } from '../support/mailbox.js'
import { type Person, sameOrigin, signUp } from '../support/people.js'
import { type TestGateway, startGateway } from '../support/start-gateway.js'

let gateway: TestGateway
let ana: Person
beforeAll(async () => {
  gateway = await startGateway()
  ana = await signUp(gateway, 'Ana')
})
afterAll(() => gateway.close())

/** Asks for the outbox under a name of one's choice. */
function under(host: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url)
    const sent = request({ hostname, port, path: '/outbox', headers: { host, ...headers } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('the outbox of a developer', () => {
  it('shows the mails as text, newest first', async () => {
    await letter(gateway, ana.email, 'Confirm')
    const answer = await ask<string>(`${gateway.url}/outbox`)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.body).toContain(`To:      ${ana.email}\nSubject: Confirm your e-mail address`)
    expect(answer.body).toMatch(/http:\/\/127\.0\.0\.1:4510\/verify-email#token=wgv_\w{38}/)
  })

  it('is not there for a page that points its own name at this machine', async () => {
    expect(await under('localhost:4510')).toBe(200)
    expect(await under('evil.example')).toBe(404)
    expect(await under('127.0.0.1.evil.example:4510')).toBe(404)
  })

  it('is not readable by a page of another origin', async () => {
    const answer = await ask(`${gateway.url}/outbox`, { headers: { origin: 'https://evil.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  })

  it('is not there where mails go to a mail server, nor in the contract', async () => {
    const env = { WAYGATE_SMTP_URL: 'smtp://127.0.0.1:9', WAYGATE_MAIL_FROM: 'no-reply@wa.example' }
    const real = await startGateway({ env })
    expect((await ask(`${real.url}/outbox`)).status).toBe(404)
    await real.close()
    const contract = await ask<{ paths: object }>(`${gateway.url}/api/v1/openapi.json`)
    expect(Object.keys(contract.body.paths)).not.toContain('/outbox')
  })

  it('keeps letters sealed in the database', async () => {
    await letter(gateway, ana.email, 'Confirm')
    const rows = await gateway.core.storage.db.selectFrom('mails').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain('Confirm your')
  })
})

describe('a gateway without mail', () => {
  it('says so, and accounts work without it', async () => {
    const silent = await startGateway({ env: { WAYGATE_MAIL: 'none' } })
    const bo = await signUp(silent, 'Bo')
    expect((await bo.call('/me')).status).toBe(200)
    for (const [path, json] of [
      ['/request-password-reset', { email: bo.email }],
      ['/verify-email', { token: 'x' }],
    ] as const) {
      const answer = await ask(`${silent.url}/api/auth${path}`, { json, headers: sameOrigin })
      expect(answer.status).toBe(501)
      expect(answer.body).toMatchObject({ error: { code: 'not_implemented', details: { reason: 'mail_off' } } })
    }
    expect((await ask(`${silent.url}/outbox`)).status).toBe(404)
    await silent.close()
  })
})
