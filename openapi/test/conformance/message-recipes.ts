import { hears, type Message } from '../../../packages/gateway/test/support/linked.js'
import { until } from '../../../packages/gateway/test/support/until.js'
import { messages } from '../../../packages/gateway/test/support/linked.js'
import { type Recipes, varied } from './recipes.js'
import type { Situation } from './situations.js'
import type { World } from './world.js'

let said = 0

/** A new friend's first words to the linked phone: a chat of its own. */
async function newChat(world: World, what: object = {}): Promise<{ chat: string; message: string }> {
  const friend = await world.practice.phone('Cleo')
  const text = `Hello ${String(++said)}`
  const composed = { kind: 'text', text, to: world.office.number, ...what }
  const { id } = await friend.do<{ id: string }>('send', composed)
  const today = await world.callers.ownerToday()
  await until('the message', async () => {
    const found = await messages(today, world.live.session, friend.lid)
    return found.some((one) => one.waMessageId === id)
  })
  return { chat: friend.lid, message: id }
}

/** What the linked phone said last, by way of the gateway. */
async function ownMessage(world: World): Promise<{ chat: string; message: string }> {
  const { chat } = world.live
  const today = await world.callers.ownerToday()
  const text = `Own ${String(++said)}`
  const answer = await today.call<Message>(`/sessions/${world.live.session}/messages`, {
    json: { type: 'text', to: chat, text },
  })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  const [own] = (await hears(today, world.live.session, chat, [text])).filter((one) => one.body === text)
  return { chat, message: own?.waMessageId ?? '' }
}

/** The operation about a message that was made for it. */
const about =
  (make: (world: World) => Promise<{ chat: string; message: string }>, body?: (chat: string) => object): Situation =>
  async (world, operation) => {
    const { chat, message } = await make(world)
    return varied(world, operation, body ? { body: body(chat) } : {}, { ...world.live, chat, message, poll: message })
  }

const inNewChat: Situation = about(newChat)

const poll = { kind: 'poll', text: 'When?', options: ['Saturday', 'Sunday'] }

export const messageRecipes: Recipes = {
  updateChat: { 200: inNewChat },
  deleteChat: { 204: inNewChat },
  readChat: { 200: inNewChat },
  getChatPresence: { 200: inNewChat },
  setChatPresence: { 204: inNewChat },
  editMessage: { 200: about(ownMessage) },
  revokeMessage: { 200: about(ownMessage) },
  forwardMessage: { 200: about(newChat, (chat) => ({ chat, to: chat })) },
  addReaction: { 200: inNewChat },
  removeReaction: { 200: inNewChat },
  voteMessage: {
    200: about(
      (world) => newChat(world, poll),
      (chat) => ({ chat, options: ['Saturday'] }),
    ),
  },
  sendMessage: {
    200: (world, operation) =>
      varied(world, operation, { body: { type: 'text', to: world.friend.number, text: 'Ready' } }),
    409: async (world, operation) => {
      const first = await varied(world, operation, { body: { type: 'text', to: world.friend.number, text: 'Once' } })
      const headers = { ...first.headers, 'idempotency-key': `order-${String(++said)}` }
      await fetch(`${world.gateway.url}${first.target}`, { method: 'POST', headers, body: first.body ?? '' })
      const other = await varied(world, operation, { body: { type: 'text', to: world.friend.number, text: 'Twice' } })
      return { ...other, headers }
    },
  },
}
