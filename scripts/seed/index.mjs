/**
 * The world that `npm start` shows first. Everything in it is made the way people make it: accounts through sign-up, sessions through the API, links
 * by scanning codes with practice phones, messages sent by phones.
 */
import { finishSetup, person, until } from './gateway-api.mjs'
import { sandboxApi } from './sandbox-api.mjs'

const password = 'waygate-demo'

/** The demo sign-ins. They work on loopback only, in a world that `npm start` made. */
export const accounts = {
  user: { name: 'Mira Vogel', email: 'mira@north.example', password },
  admin: { name: 'Robin Keller', email: 'admin@waygate.example', password },
  adminNumber: '15550100199',
}
const others = {
  jonas: { name: 'Jonas Brandt', email: 'jonas@north.example', password },
  aisha: { name: 'Aisha Rahman', email: 'aisha@harbour.example', password },
  tom: { name: 'Tom Wolters', email: 'tom@spam.example', password },
}

const numbers = { orders: '15550100110', desk: '15550100111', old: '15550100112', clinic: '15550100113' }
const people = [
  ['Lena Baker', '15550100120', 'On the road'],
  ['Samir Haddad', '15550100121', 'Available'],
  ['Grace Okafor', '15550100122', 'At work'],
  ['Noah Lindqvist', '15550100123', ''],
  ['Yuki Tanaka', '15550100124', 'Battery about to die'],
]
const chatterEveryMs = 4_000

/** Finishes the one-time link of the super admin, if there is one. */
export const setUpAdmin = ({ base, setupLink }) => finishSetup(base, setupLink(), accounts.admin)

const statusOf = (api, id) => async () => api.get(`/sessions/${id}`)
const working = (api, id) =>
  until(`Linking ${id}`, async () => {
    const session = await statusOf(api, id)()
    return session.status === 'working' && session
  })

/** Creates a session and links it by scanning its code with the practice phone of `number`. */
const linkedSession = async (api, sandbox, label, number) => {
  const session = await api.post('/sessions', { label, start: true })
  const { code } = await until('A code', () => api.get(`/sessions/${session.id}/qr`).catch(() => undefined))
  await sandbox.scan(number, code)
  return working(api, session.id)
}

/** What a busy group looks like: a quote, reactions, a photo, a voice message, a file, a place and a poll. */
const teamChat = async (sandbox, team) => {
  const [lena, samir, grace, noah] = people.map(([, number]) => number)
  await sandbox.send(lena, team, { kind: 'text', text: 'Who takes the early shift on Friday?' })
  const offer = await sandbox.send(samir, team, {
    kind: 'text',
    text: 'I can. Shall I bring the keys of the *Corner Café* as well?',
  })
  await sandbox.send(numbers.orders, team, { kind: 'text', text: 'Yes please, thank you!', quote: offer.id })
  await sandbox.react(lena, offer.id, '👍')
  await sandbox.react(grace, offer.id, '👍')
  await sandbox.react(noah, offer.id, '🎉')
  await sandbox.send(grace, team, { kind: 'image', text: 'The new oven is in!' })
  await sandbox.send(noah, team, { kind: 'voice', seconds: 14 })
  await sandbox.send(noah, team, { kind: 'document', text: 'From Monday on', fileName: 'prices-2026.pdf' })
  const options = ['Monday', 'Tuesday after closing', 'Sunday']
  await sandbox.send(lena, team, { kind: 'poll', text: 'Which day for the inventory?', options })
}

const conversation = async (sandbox, groups) => {
  const [lena, samir, grace, noah] = people.map(([, number]) => number)
  await sandbox.send(lena, numbers.orders, {
    kind: 'text',
    text: 'Good morning! Two rye breads and a dozen rolls for Saturday, please.',
  })
  const order = await sandbox.send(samir, numbers.orders, {
    kind: 'text',
    text: 'Is the *walnut loaf* back this week?',
  })
  await sandbox.send(numbers.orders, samir, { kind: 'text', text: 'Yes, from Thursday on.', quote: order.id })
  await sandbox.react(samir, order.id, '🙏')
  await sandbox.send(grace, numbers.orders, { kind: 'image', text: 'The sign for the window, what do you think?' })
  await sandbox.send(noah, numbers.orders, { kind: 'voice', seconds: 14 })
  await teamChat(sandbox, groups.team)
  await sandbox.send(grace, groups.market, { kind: 'text', text: 'Stall 14 is ours again.' })
}

const northBakery = async (world, sandbox, mira) => {
  const { id } = (await mira.in(null).get('/organizations')).data[0]
  const api = mira.in(id)
  const orders = await linkedSession(api, sandbox, 'Orders line', numbers.orders)
  const contacts = people.map(([, number]) => number)
  await sandbox.saveContact(numbers.orders, contacts[0], 'Lena (Corner Café)')
  const team = await sandbox.group('North Bakery team', numbers.orders, contacts.slice(0, 4))
  const market = await sandbox.group('Saturday market', contacts[2], [numbers.orders, contacts[0], contacts[4]])
  await sandbox.tag(team.id, contacts[0], 'Lena, night shift')
  await sandbox.tag(market.id, contacts[0], 'L. Baker, stall 14')
  await conversation(sandbox, { team: team.id, market: market.id })

  await linkedSession(api, sandbox, 'Old phone', numbers.old)
  await sandbox.fault('ban', { number: numbers.old, reason: 406 })
  await api.post('/sessions', { label: 'Front desk', start: true })
  await api.post('/api-keys', { name: 'Shop website', capabilities: ['read', 'send'] })
  const month = 30 * 24 * 3_600_000
  await api.post('/api-keys', { name: 'Monthly report', capabilities: ['read'], expiresAt: Date.now() + month })
  const webhook = { url: `${world.base}/receiver/hook`, events: ['message', 'session.status'], sessionId: orders.id }
  await api.post('/webhooks', webhook)
  return id
}

const harbourClinic = async (sandbox, aisha, guest) => {
  const { id } = (await aisha.in(null).get('/organizations')).data[0]
  const api = aisha.in(id)
  const invitation = await api.post(`/organizations/${id}/invitations`, { email: guest.user.email, role: 'member' })
  await guest.in(null).post(`/invitations/${invitation.id}:accept`)
  const session = await linkedSession(api, sandbox, 'Reception', numbers.clinic)
  await sandbox.send(people[4][1], numbers.clinic, { kind: 'text', text: 'Could I move my appointment to Tuesday?' })
  return session
}

const chatter = (sandbox, groups) =>
  sandbox.chatter(
    numbers.orders,
    people.map(([, number]) => number),
    groups.map(({ id }) => id),
    chatterEveryMs,
  )

/** Makes the whole world in a fresh gateway and sandbox. */
export const seedWorld = async (world) => {
  const sandbox = sandboxApi(world.sandbox.admin)
  const phones = [
    ['Orders line', numbers.orders],
    ['Front desk', numbers.desk],
    ['Old phone', numbers.old],
    ['Reception', numbers.clinic],
    ['Admin phone', accounts.adminNumber],
    ...people,
  ]
  for (const [name, number, about] of phones) await sandbox.phone(name, number, about)

  const mira = await person(world.base, accounts.user, { signUp: true, organization: 'North Bakery' })
  const aisha = await person(world.base, others.aisha, { signUp: true, organization: 'Harbour Clinic' })
  const jonas = await person(world.base, others.jonas, { signUp: true, organization: null })
  const tom = await person(world.base, others.tom, { signUp: true, organization: null })
  const admin = await person(world.base, accounts.admin)
  await admin
    .in(null)
    .post(`/admin/users/${tom.user.id}:ban`, { reason: 'Sent the same advertisement to hundreds of strangers.' })

  const [north] = await Promise.all([northBakery(world, sandbox, mira), harbourClinic(sandbox, aisha, mira)])
  const api = mira.in(north)
  const invitation = await api.post(`/organizations/${north}/invitations`, { email: jonas.user.email, role: 'member' })
  await jonas.in(null).post(`/invitations/${invitation.id}:accept`)
  await chatter(sandbox, await sandbox.groups())
}

/** Lets the people of a world that was made earlier talk again. */
export const wakeWorld = async (world) => {
  const sandbox = sandboxApi(world.sandbox.admin)
  if ((await sandbox.scenarios()).some(({ running }) => running)) return
  await chatter(sandbox, await sandbox.groups())
}
