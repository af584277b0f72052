import { afterEach, describe, expect, it } from 'vitest'
import { createPhone } from '../src/phones/phone-book.js'
import { createSandbox, type Sandbox } from '../src/index.js'
import { eventually, GatewayClient, textOf } from './gateway-client.js'

let sandbox: Sandbox
const clients: GatewayClient[] = []

function client(): GatewayClient {
  const one = new GatewayClient(sandbox)
  clients.push(one)
  return one
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((one) => one.end()))
  await sandbox.close()
})

describe('linking by QR code', () => {
  it('links, restarts with 515, logs in and receives a Signal message', async () => {
    sandbox = await createSandbox()
    const owner = createPhone(sandbox.parts.world, { name: 'Owner' })
    const friend = createPhone(sandbox.parts.world, { name: 'Friend' })
    const gateway = client()
    await gateway.link(owner.number)
    expect(gateway.closeCodes).toEqual([515])
    expect(gateway.creds.me?.id).toBe(`${owner.number}:1@s.whatsapp.net`)
    await sandbox.parts.actions.send(friend, owner.number, { kind: 'text', text: 'hello' })
    const message = await gateway.awaitText('hello')
    expect(message.key).toMatchObject({ remoteJid: `${friend.lid}@lid`, remoteJidAlt: `${friend.number}@s.whatsapp.net`, fromMe: false })
    expect(textOf(message)).toBe('hello')
    const [record] = sandbox.parts.world.messages.records
    await eventually(() => Object.values(record?.deliveries ?? {})[0] === 'acknowledged' || undefined)
  })
})
