/** Rows after which the made-up data repeat; as in `page/world.js`. */
export const period = 240

const floors = ['floor', 'innerHTML', 'content-visibility']
/** Lists that render a part only, and so are measured at every size in every round. */
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

/** What to measure, in order of importance. `once`: in the first round only, because it takes long and its shape is what counts. */
export const planOf = ({ quick, only, lists }) => {
  const limitMs = quick ? 10_000 : 15_000
  const places = []
  if (!only || only === 'timeline') {
    for (const list of ['waygate', ...floors, ...peers])
      places.push({ kind: 'timeline', list, size: 1_000, whole: true, limitMs })
    if (!quick)
      for (const size of [100, 10_000, 100_000])
        for (const list of ['waygate', ...floors, ...peers])
          places.push({ kind: 'timeline', list, size, limitMs, once: !virtual.includes(list) })
  }
  for (const kind of rowKinds.filter((name) => !only || only === name)) {
    const size = quick ? 1_000 : 10_000
    places.push(
      { kind, list: 'waygate', size, whole: true, limitMs },
      { kind, list: 'floor', size, whole: true, limitMs },
    )
    places.push({ kind, list: 'innerHTML', size, limitMs, once: true })
  }
  return lists ? places.filter(({ list }) => lists.split(',').includes(list)) : places
}

export const kindsOf = (places) => [...new Set(places.map(({ kind }) => kind))]
