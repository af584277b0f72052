import type { components } from '@waygate/sdk'
import { SocketReader } from '../events/socket-reader.js'
import { ask } from './http.js'
import { apiKey, type Person } from './people.js'
import { aSession } from './sessions.js'
import type { TestGateway } from './start-gateway.js'
import { until } from './until.js'

/** The page that embed tokens of these tests are for. */
export const PARTNER = 'https://app.partner.example'

/** Everything that a person holds in an organization and that must end with what it stands on. */
export const doorNames = [
  'token',
  'cookie',
  'key',
  'embed token',
  'stream of the token',
  'stream of the key',
  'stream of the embed token',
  'socket of the token',
  'socket of the key',
  'socket of the embed token',
  'ticket of the token',
  'ticket of the key',
  'ticket of the embed token',
] as const

export type DoorName = (typeof doorNames)[number]

/** One way in: whether it is open now. Streams and sockets are held open, everything else is tried. */
type Doors = Readonly<Record<DoorName, () => Promise<boolean> | boolean>>

/** A person's credentials and what they opened with them, on one gateway. */
export interface Held {
  readonly person: Person
  readonly key: components['schemas']['ApiKeyCreated']
  readonly embedTokenId: string
  readonly doors: Doors
  close(): void
}

/**
 * Lets a person, who may manage, make a key and (with it) an embed token on one gateway and use everything on another,
 * or the same.
 */
export async function holdDoors(made: TestGateway, used: TestGateway, person: Person): Promise<Held> {
  const key = await apiKey(person)
  const session = await aSession(made, person.organizationId)
  const minted = await ask<{ id: string; token: string }>(`${made.url}/api/v1/embed-tokens`, {
    token: key.secret,
    json: { subject: { id: 'c' }, components: { viewer: { sessions: [session] } }, allowedOrigins: [PARTNER] },
  })
  const holders = [
    ['token', person.token, {}],
    ['key', key.secret, {}],
    ['embed token', minted.body.token, { origin: PARTNER }],
  ] as const
  const doors: Partial<Record<DoorName, () => Promise<boolean> | boolean>> = {}
  const closing: (() => void)[] = []
  for (const [name, token, headers] of holders) {
    const path = name === 'embed token' ? `/sessions/${session}/chats` : '/sessions'
    doors[name] = async () => (await ask(`${used.url}/api/v1${path}`, { token, headers })).status === 200
    const stream = await openStream(used, token, headers)
    const socket = await openSocket(used, await ticketFor(used, token, headers), headers)
    const unused = await ticketFor(made, token, headers)
    doors[`stream of the ${name}`] = () => !stream.ended
    doors[`socket of the ${name}`] = () => socket.closed === undefined
    doors[`ticket of the ${name}`] = async () => {
      const late = new SocketReader(addressed(used, unused), headers)
      closing.push(() => late.close())
      return until('an answer', () => late.named('connected') ?? late.refused).then((answer) => 'event' in answer)
    }
    closing.push(
      () => stream.close(),
      () => socket.close(),
    )
  }
  const { cookie } = person
  const sameOrigin = { origin: used.core.config.baseUrl, 'sec-fetch-site': 'same-origin', cookie }
  doors['cookie'] = async () =>
    (await ask(`${used.url}/api/v1/tokens`, { json: { organizationId: null }, headers: sameOrigin })).status === 200
  const close = () => closing.forEach((end) => end())
  return { person, key, embedTokenId: minted.body.id, doors: doors as Doors, close }
}

/** The doors that are still open. */
export async function openDoors(doors: Doors): Promise<DoorName[]> {
  const open: DoorName[] = []
  for (const name of doorNames) if (await doors[name]()) open.push(name)
  return open
}

interface OpenStream {
  ended: boolean
  close(): void
}

/** A stream of the gateway that is caught up. */
export async function openStream(
  { url }: TestGateway,
  token: string,
  headers: Readonly<Record<string, string>> = {},
  query = '',
): Promise<OpenStream> {
  const abort = new AbortController()
  const response = await fetch(`${url}/api/v1/events${query}`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
    signal: abort.signal,
  })
  if (response.status !== 200) throw new Error(`no stream: ${await response.text()}`)
  const stream = { ended: false, close: () => abort.abort() }
  let text = ''
  void (async () => {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk as Uint8Array).toString()
  })()
    .catch(() => undefined)
    .finally(() => (stream.ended = true))
  await until('ready', () => text.includes('event: ready'))
  return stream
}

async function ticketFor(
  { url }: TestGateway,
  token: string,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  const answer = await ask<{ url: string }>(`${url}/api/v1/realtime/ticket`, { token, json: {}, headers })
  if (answer.status !== 201) throw new Error(`no ticket: ${JSON.stringify(answer.body)}`)
  return answer.body.url
}

function addressed({ url }: TestGateway, ticketUrl: string): string {
  return ticketUrl.replace(/^ws:\/\/[^/]+/, url.replace('http', 'ws'))
}

async function openSocket(
  used: TestGateway,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<SocketReader> {
  const socket = new SocketReader(addressed(used, url), headers)
  await socket.connected()
  return socket
}
