import { afterEach } from 'vitest'
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/index.js'
import { createPhone } from '../src/phones/phone-book.js'
import type { PhoneRecord } from '../src/storage/sandbox-state.js'
import { GatewayClient } from './gateway-client.js'

const sandboxes: Sandbox[] = []
const clients: GatewayClient[] = []

/** Ends every client and sandbox a test started, whatever the test did. Call once per file. */
export function cleanUpAfterEach(): void {
  afterEach(async () => {
    await Promise.allSettled(clients.splice(0).map((client) => client.end()))
    await Promise.all(sandboxes.splice(0).map((sandbox) => sandbox.close()))
  })
}

/** Starts a sandbox that ends with the test. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox(options)
  sandboxes.push(sandbox)
  return sandbox
}

/** Stops a sandbox before the end of the test. */
export async function stopSandbox(sandbox: Sandbox): Promise<void> {
  sandboxes.splice(sandboxes.indexOf(sandbox), 1)
  await sandbox.close()
}

/** A Baileys client that ends with the test. */
export function newClient(
  sandbox: Sandbox,
  config: ConstructorParameters<typeof GatewayClient>[1] = {},
): GatewayClient {
  const client = new GatewayClient(sandbox, config)
  clients.push(client)
  return client
}

/** Practice phones by name. */
export function phones<const N extends string>(sandbox: Sandbox, ...names: N[]): Record<N, PhoneRecord> {
  const made = names.map((name) => [name, createPhone(sandbox.parts.world, { name })])
  return Object.fromEntries(made) as Record<N, PhoneRecord>
}

/** Calls the admin API. */
export async function admin(
  sandbox: Sandbox,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${sandbox.admin}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
