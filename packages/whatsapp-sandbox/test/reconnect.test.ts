import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { eventually } from './gateway-client.js'
import { cleanUpAfterEach, newClient, phones, startSandbox, stopSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

async function linked(options: Parameters<typeof startSandbox>[0] = {}) {
  const sandbox = await startSandbox(options)
  const { owner, friend } = phones(sandbox, 'owner', 'friend')
  const client = newClient(sandbox)
  await client.link(owner.number)
  const send = (text: string) => sandbox.parts.actions.send(friend, owner.number, { kind: 'text', text })
  return { sandbox, owner, friend, client, send }
}

describe('what a companion missed', () => {
  it('arrives in order after a reconnect, marked as offline', async () => {
    const { client, send } = await linked()
    await send('online')
    await client.awaitText('online')
    await client.end()
    for (const text of ['a', 'b', 'c']) await send(text)
    await client.login()
    await client.awaitText('c')
    expect(client.texts).toEqual(['online', 'a', 'b', 'c'])
    expect(client.messages.findLast(({ message }) => message.message?.conversation === 'c')?.type).toBe('append')
  })

  it('comes again when it was received but never acknowledged', async () => {
    const { sandbox, owner, client, send } = await linked()
    await send('first')
    await client.awaitText('first')
    await eventually(() => owner.companions[0]?.queue.length === 0 || undefined)
    const restore = client.snapshot()
    client.deafen()
    await send('lost in a crash')
    await client.awaitText('lost in a crash')
    expect(owner.companions[0]?.queue).toHaveLength(1)
    sandbox.parts.faults.drop(owner)
    await eventually(() => client.closeCodes.includes(428) || undefined)
    restore()
    client.messages.length = 0
    await client.login()
    await client.awaitText('lost in a crash')
    await eventually(() => owner.companions[0]?.queue.length === 0 || undefined)
  })

  it('receipts that were missed arrive too', async () => {
    const { sandbox, owner, friend, client } = await linked()
    const sent = await client.socket.sendMessage(`${friend.lid}@lid`, { text: 'read me later' })
    await eventually(() => sandbox.parts.world.messages.records.find((record) => record.text === 'read me later'))
    await client.end()
    sandbox.parts.actions.read(friend, owner.number)
    await client.login()
    await eventually(() => client.statusOf(sent?.key.id) === 4 || undefined)
  })
})

describe('a restart of the sandbox', () => {
  it('keeps the root key, phones, links, sessions, groups, messages and the queue', async () => {
    const dataDir = folder()
    const first = await linked({ dataDir })
    const { owner, friend, client } = first
    first.sandbox.parts.groups.create('Crew', friend.number, [owner.number])
    await first.send('before')
    await client.awaitText('before')
    await client.end()
    await first.send('queued')
    await stopSandbox(first.sandbox)

    const sandbox = await startSandbox({ dataDir, port: Number(new URL(first.sandbox.admin).port) })
    expect(sandbox.rootKey).toBe(first.sandbox.rootKey)
    expect(sandbox.parts.world.messages.records.map((record) => record.text)).toEqual(['before', 'queued'])
    await client.login()
    await client.awaitText('queued')
    await sandbox.parts.actions.send(sandbox.parts.world.requirePhone(friend.number), owner.number, {
      kind: 'text',
      text: 'after',
    })
    await client.awaitText('after')
    expect(client.texts).toEqual(['before', 'queued', 'after'])
    expect(Object.keys(await client.socket.groupFetchAllParticipating())).toHaveLength(1)
  })
})
