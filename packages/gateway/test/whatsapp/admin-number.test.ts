import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linked, reaches } from '../support/linked.js'
import { type Person, signUp, superAdmin } from '../support/people.js'
import { Practice } from '../support/practice.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { until } from '../support/until.js'

type AdminNumber = components['schemas']['AdminNumber']
type Sessions = components['schemas']['ListWASession']

let practice: Practice
let gateway: TestGateway
let root: Person
let number: string

beforeAll(async () => {
  practice = await Practice.open()
  number = (await practice.phone('Platform')).number
  gateway = await startGateway({
    env: { ...practice.env, WAYGATE_ADMIN_EMAIL: 'root@example.com', WAYGATE_ADMIN_NUMBER: number },
  })
  root = await superAdmin(gateway)
})

afterAll(async () => {
  await gateway.close()
  await practice.close()
})

describe('the admin number', () => {
  it('has a session of its own from the start, that only super admins see', async () => {
    const { body } = await root.call<AdminNumber>('/admin/number')
    expect(body.session).toMatchObject({ isAdminSession: true, status: 'stopped' })
    const ana = await signUp(gateway, 'Ana')
    expect((await ana.call('/admin/number')).status).toBe(403)
    expect((await ana.call(`/sessions/${body.session.id}`)).status).toBe(404)
  })

  it('is linked by the code that the configured phone is asked for, or by QR', async () => {
    const asked = await root.call<AdminNumber>('/admin/number:pairing-code', { method: 'POST' })
    const code = asked.body.pairingCode?.code ?? ''
    await until('the QR code beside it', async () => (await root.call<AdminNumber>('/admin/number')).body.qr)
    await practice.post(`/phones/${number}:enter-code`, { code })
    await reaches(root, asked.body.session.id, 'working')
    expect((await root.call<AdminNumber>('/admin/number')).body.pairingCode).toBeUndefined()
  })
})

describe('all sessions', () => {
  it('lists every organization’s sessions with its name and the node that holds them', async () => {
    const ana = await signUp(gateway, 'Ana')
    const { id } = await linked(ana, await practice.phone('Office'))
    const { body } = await root.call<Sessions>('/admin/sessions?status=working')
    const found = body.data?.find((session) => session.id === id)
    expect(found).toMatchObject({ organizationId: ana.organizationId, gatewayId: gateway.core.nodeId })
    expect(found?.organizationName).toBeTruthy()
    expect((await ana.call('/admin/sessions')).status).toBe(403)
  })
})
