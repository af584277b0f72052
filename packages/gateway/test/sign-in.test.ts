import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './support/http.js'
import { ORIGIN, PASSWORD, cookieOf, sameOrigin, signUp } from './support/people.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

describe('signing up and in', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway({ env: { WAYGATE_ADMIN_EMAIL: 'root@example.com' } })
  })
  afterAll(() => gateway.close())
  const auth = (path: string) => `${gateway.url}/api/auth${path}`

  it('gives a new account an organization named after it', async () => {
    const ana = await signUp(gateway, 'Ana')
    const me = await ana.call('/me')
    expect(me.body).toMatchObject({
      kind: 'user',
      role: 'user',
      orgRole: 'owner',
      organization: { name: "Ana's organization" },
      capabilities: ['read', 'send', 'manage', 'events'],
    })
  })
})
