import type { components } from '@waygate/sdk'
import { describe, expect, it } from 'vitest'
import { ask } from './support/http.js'
import { PASSWORD, apiKey, sameOrigin, signIn, signUp, superAdmin } from './support/people.js'
import { aSession } from './support/sessions.js'
import { startGateway } from './support/start-gateway.js'

type Schemas = components['schemas']

describe('the log', () => {
  it('holds one line per request and none of the secrets that went through', async () => {
    const gateway = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
    const setup = (await gateway.gateway.setupLink())?.split('token=')[1] ?? 'missing'
    const root = await superAdmin(gateway)
    const ana = await signUp(gateway, 'Ana')
    const again = await signIn(gateway, ana)
    const key = await apiKey(ana)
    const session = await aSession(gateway, ana.organizationId)
    const embed = await ana.call<Schemas['EmbedTokenCreated']>('/embed-tokens', {
      json: {
        subject: { id: 's' },
        components: { viewer: { sessions: [session] } },
        allowedOrigins: ['https://p.example'],
      },
    })
    const grant = await root.call<Schemas['ImpersonationGrant']>(`/admin/users/${ana.id}:impersonate`, {
      json: { reason: 'r' },
    })
    const canaries = [
      PASSWORD,
      setup,
      key.secret,
      embed.body.token,
      grant.body.token,
      ...[root, ana, again].flatMap(({ token, cookie }) => [token, cookie.split('=')[1] ?? 'missing']),
    ]
    for (const canary of canaries) {
      await ask(`${gateway.url}/api/v1/me`, { token: canary })
      await ask(`${gateway.url}/api/v1/me?token=${canary}`, {
        headers: { 'x-api-key': canary, cookie: `wg_session=${canary}` },
      })
      await ask(`${gateway.url}/api/v1/${canary}`)
      await ask(`${gateway.url}/api/auth/sign-in/email`, {
        json: { email: 'x@example.com', password: canary },
        headers: sameOrigin,
      })
      await ask(`${gateway.url}/api/v1/setup`, { json: { token: canary, name: 'x', password: canary, extra: canary } })
    }
    const log = gateway.logged()
    expect(log.split('\n').filter((line) => line.includes('"operation":"getMe"')).length).toBeGreaterThan(
      canaries.length,
    )
    for (const canary of canaries) expect(log).not.toContain(canary)
    await gateway.close()
  })

  it('keeps to one line whatever a name contains', async () => {
    const gateway = await startGateway()
    const ana = await signUp(gateway, 'Ana')
    await ana.call('/organizations', { json: { name: 'x\n{"event":"forged"}\r\n\u001b[31m' } })
    await ask(`${gateway.url}/api/v1/me`, { headers: { 'x-request-id': '{"event":"forged"}' } })
    for (const line of gateway.logged().trim().split('\n')) {
      expect((JSON.parse(line) as { event?: string }).event).not.toBe('forged')
    }
    await gateway.close()
  })
})
