import type { components } from '@waygate/sdk'
import type { Person } from './people.js'
import type { PracticePhone } from './practice.js'
import { until } from './until.js'

type Schemas = components['schemas']
export type Session = Schemas['WASession']
export type Message = Schemas['Message']

export async function createSession(person: Person, body: object = {}): Promise<Session> {
  const answer = await person.call<Session>('/sessions', { json: body })
  if (answer.status !== 201) throw new Error(`no session: ${JSON.stringify(answer.body)}`)
  return answer.body
}

export async function session(person: Person, id: string): Promise<Session> {
  return (await person.call<Session>(`/sessions/${id}`)).body
}

/** Waits until a session has a status, and a reason if one is given. */
export function reaches(person: Person, id: string, status: string, reason?: string, ms?: number): Promise<Session> {
  return until(
    `${status} ${reason ?? ''}`,
    async () => {
      const now = await session(person, id)
      return now.status === status && (reason === undefined || now.reason === reason) ? now : undefined
    },
    ms,
  )
}

/** Waits for a code to scan. */
export function nextQr(person: Person, id: string, not?: string): Promise<Schemas['QR']> {
  return until('a QR code', async () => {
    const answer = await person.call<Schemas['QR']>(`/sessions/${id}/qr`)
    return answer.status === 200 && answer.body.code !== not ? answer.body : undefined
  })
}

/** Creates a session and links a phone to it by QR. */
export async function linked(person: Person, phone: PracticePhone): Promise<Session> {
  const { id } = await createSession(person, { start: true })
  const { code } = await nextQr(person, id)
  await phone.scan(code)
  return reaches(person, id, 'working')
}

/** One chat's messages, oldest first. */
export async function messages(person: Person, id: string, jid: string): Promise<Message[]> {
  const all: Message[] = []
  let cursor: string | undefined
  do {
    const query: string = `limit=200${cursor === undefined ? '' : `&cursor=${cursor}`}`
    const answer = await person.call<Schemas['ListMessage']>(
      `/sessions/${id}/chats/${encodeURIComponent(jid)}/messages?${query}`,
    )
    if (answer.status === 404) return []
    if (answer.status !== 200) throw new Error(`no messages: ${JSON.stringify(answer.body)}`)
    all.push(...(answer.body.data ?? []))
    cursor = answer.body.nextCursor
  } while (cursor !== undefined)
  return all.reverse()
}

/** Waits until a chat holds texts, in whatever order. */
export function hears(
  person: Person,
  id: string,
  jid: string,
  texts: readonly string[],
  ms?: number,
): Promise<Message[]> {
  return until(
    `${String(texts.length)} messages`,
    async () => {
      const found = await messages(person, id, jid)
      const bodies = new Set(found.map((message) => message.body))
      return texts.every((text) => bodies.has(text)) ? found : undefined
    },
    ms,
  )
}
