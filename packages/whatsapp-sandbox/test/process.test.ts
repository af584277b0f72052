import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, it, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

beforeAll(async () => {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [compiler, '-b', root])
})

async function start(
  dataDir: string,
): Promise<{ process: ChildProcess; ready: { url: string; rootKey: string; admin: string } }> {
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), '--port', '0', '--data', dataDir, '--seed', '3'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { process: child, ready: JSON.parse(line) as { url: string; rootKey: string; admin: string } }
}

it('the process says where it listens in one line, keeps its world over a restart and ends when told to', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const first = await start(dataDir)
  expect(first.ready.rootKey).toMatch(/^[0-9a-f]{64}$/)
  expect(first.ready.url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/ws\/chat$/)
  await fetch(`${first.ready.admin}/admin/phones`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"Ann"}',
  })
  first.process.kill('SIGTERM')
  expect(await once(first.process, 'exit')).toEqual([0, null])
  const second = await start(dataDir)
  expect(second.ready.rootKey).toBe(first.ready.rootKey)
  const { data } = (await (await fetch(`${second.ready.admin}/admin/phones`)).json()) as { data: { name: string }[] }
  expect(data.map(({ name }) => name)).toEqual(['Ann'])
  second.process.kill('SIGTERM')
  await once(second.process, 'exit')
})

it('a wrong option ends the process with a sentence', async () => {
  const failed = promisify(execFile)(process.execPath, [join(root, 'dist/main.js'), '--port', 'many'])
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--port must be a whole number') as string,
  })
})
