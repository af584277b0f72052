/** Rows after which the made-up data repeat; as in `page/world.js`. */
export const period = 240

const floors = ['floor', 'innerHTML', 'content-visibility']
/** Lists that render a part only, and so are measured at every size. */
const virtual = ['waygate', 'floor', '@lit-labs/virtualizer', '@tanstack/lit-virtual', 'react-virtuoso']
const peers = [
  '@lit-labs/virtualizer',
  '@tanstack/lit-virtual',
  'react-virtuoso',
  'lit repeat',
  'chatscope',
  'deep-chat',
  'vue-advanced-chat',
]

const rowKinds = ['chat-list', 'contacts', 'sessions', 'monitor']

/** What to measure, the most important first. `once`: in the first round only, because it takes long and its shape is what counts. */
export const planOf = ({ quick, only, lists }) => {
  const limitMs = quick ? 10_000 : 15_000
  const timeline = (list, size, more) => ({ kind: 'timeline', list, size, limitMs, ...more })
  const rows = (kind, list, more) => ({ kind, list, size: quick ? 1_000 : 10_000, limitMs, ...more })
  const sizes = quick ? [] : [100, 10_000, 100_000]
  const slow = [...floors, ...peers].filter((list) => !virtual.includes(list))
  const places = [
    ...['waygate', ...floors].map((list) => timeline(list, 1_000, { whole: true })),
    ...rowKinds.flatMap((kind) => ['waygate', 'floor'].map((list) => rows(kind, list, { whole: true }))),
    ...peers.map((list) => timeline(list, 1_000, { whole: true })),
    ...sizes.flatMap((size) => virtual.map((list) => timeline(list, size, { once: peers.includes(list) }))),
    ...rowKinds.map((kind) => rows(kind, 'innerHTML', { once: true })),
    ...sizes.flatMap((size) => slow.map((list) => timeline(list, size, { once: true }))),
  ]
  const wanted = (value, given) => !given || given.split(',').includes(value)
  return places.filter(({ kind, list }) => wanted(kind, only) && wanted(list, lists))
}

export const kindsOf = (places) => [...new Set(places.map(({ kind }) => kind))]
