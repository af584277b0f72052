import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../support/until.js'
import { ConversationWorld } from './conversation-world.js'

let world: ConversationWorld
const clock = { ahead: 0, now: () => Date.now() + clock.ahead }

beforeAll(async () => {
  world = await ConversationWorld.open({ clock })
})

afterAll(() => world.close())

const recaps = (poll: string | undefined) =>
  until('the recap', async () => {
    const told = (await world.events('poll.recap')).filter(({ payload }) => payload['pollMessageId'] === poll)
    return told.length > 0 ? told : undefined
  })

it('the result of a poll is told once when its time is up, and nobody can vote any more', async () => {
  const friend = await world.practice.phone('Bea')
  const pollEndTime = clock.now() + 60_000
  const body = { type: 'poll', to: friend.number, name: 'Lunch?', options: ['Yes', 'No'], pollEndTime }
  const [open, hidden] = [
    await world.call('/messages', body),
    await world.call('/messages', { ...body, pollHideVotes: true }),
  ]
  const vote = () => world.call(`/messages/${open.body.waMessageId ?? ''}/vote`, { options: ['Yes'] })
  expect((await vote()).status).toBe(200)
  expect(await world.events('poll.recap')).toEqual([])
  clock.ahead = 61_000
  const told = await recaps(open.body.waMessageId)
  expect(told).toMatchObject([
    {
      payload: {
        name: 'Lunch?',
        options: [
          { option: 'Yes', count: 1 },
          { option: 'No', count: 0 },
        ],
        totalVotes: 1,
        endTime: pollEndTime,
        hideVotes: false,
        voters: [{ selectedOptions: ['Yes'] }],
      },
    },
  ])
  const [secret] = await recaps(hidden.body.waMessageId)
  expect(secret?.payload).toMatchObject({ hideVotes: true, totalVotes: 0 })
  expect(secret?.payload).not.toHaveProperty('voters')
  expect((await vote()).body.error.details).toEqual({ reason: 'ended' })
  expect(await world.events('poll.recap')).toHaveLength(2)
})
