import { shown, spread } from './figures.mjs'

const table = (head, rows) => {
  const widths = head.map((cell, column) => Math.max(...[head, ...rows].map((row) => String(row[column]).length)))
  const line = (row) => `| ${row.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n')
}

const listsOf = (places, kind, size) => [
  ...new Set(places.filter((place) => place.kind === kind && place.size === size).map(({ list }) => list)),
]

/** One kind of list at one size: all lists of the run. */
const lists = (figures, places, kind, size) => {
  const names = listsOf(places, kind, size)
  const all = figures.of(kind, 'innerHTML', size, 'paintBusy')
  const rows = names.map((list) => {
    const of = (metric) => shown(figures.of(kind, list, size, metric))
    const failed = figures.failure(kind, list, size)
    const paint = figures.of(kind, list, size, 'paintBusy')
    return [
      list,
      failed && paint.length === 0 ? failed : shown(figures.ratio(paint, all)),
      of('paintBusy'),
      of('paint'),
      of('nodes'),
      of('append'),
      of('appendFrames'),
      failed && paint.length > 0 ? failed : of('follow'),
      `${of('followDropped')} / ${of('lag')} / ${of('lost')}`,
      `${of('scrollDropped')} / ${of('blank')}`,
      of('moved'),
    ]
  })
  const head = [
    'list',
    'paint / innerHTML',
    'paint ms',
    'paint wall',
    'nodes',
    'append ms',
    'frames',
    'follow ms/row',
    'dropped / lag / lost',
    'scroll: dropped / blank',
    'prepend px',
  ]
  return `${kind}, ${size} rows\n\n${table(head, rows)}`
}

const sizes = [100, 1_000, 10_000, 100_000]

const scaling = (figures, places) => {
  const names = [...new Set(places.filter(({ kind }) => kind === 'timeline').map(({ list }) => list))]
  const rows = names.map((list) => [
    list,
    ...sizes.map((size) => {
      const failed = figures.failure('timeline', list, size)
      const paint = figures.of('timeline', list, size, 'paintBusy')
      return failed && paint.length === 0
        ? failed
        : `${shown(paint)}, ${shown(figures.of('timeline', list, size, 'append'))}`
    }),
  ])
  return `timeline: main-thread ms of the first paint, and of an append, by size\n\n${table(['list', ...sizes.map(String)], rows)}`
}

/** A goal: what it is about, the values of each round, and the most that it may be. Its median decides. */
const goal = (name, values, most) => {
  const all = spread(values)
  return { name, most, shown: shown(values), holds: all === undefined ? undefined : all.median <= most }
}

const goalsOf = (figures, kind, size) => {
  const of = (metric, list = 'waygate', at = size) => figures.of(kind, list, at, metric)
  const ratio = (metric, list) => figures.ratio(of(metric), of(metric, list))
  return [
    goal('first paint / innerHTML of all', ratio('paintBusy', 'innerHTML'), 0.5),
    goal('first paint / floor', ratio('paintBusy', 'floor'), 2.2),
    ...(kind === 'timeline'
      ? [
          goal(
            'first paint at 100,000 / at 100',
            figures.ratio(of('paintBusy', 'waygate', 100_000), of('paintBusy', 'waygate', 100)),
            1.3,
          ),
          goal('frames until an append is visible, 100,000', of('appendFrames', 'waygate', 100_000), 1),
          goal('pixels moved by a prepended page', of('moved'), 0),
        ]
      : []),
    goal('DOM elements', of('nodes'), 600),
    goal('frames until a new row is visible', of('appendFrames'), 1),
    goal('scrolling: dropped frames', of('scrollDropped'), 0),
    goal('scrolling: blank frames', of('blank'), 0),
    goal('200 a second: dropped frames', of('followDropped'), 0),
    goal('200 a second: rows behind', of('lag'), 3),
    goal('200 a second: newest lost', of('lost'), 0),
    goal('200 a second: ms a row / floor', ratio('follow', 'floor'), 1.5),
  ].map((entry) => ({ kind, ...entry }))
}

/** The whole report as text. */
export const reportOf = (figures, places) => {
  const parts = []
  const measured = [...new Set(places.filter(({ whole }) => whole).map(({ kind, size }) => `${kind} ${size}`))]
  const goals = []
  for (const entry of measured) {
    const [kind, size] = entry.split(' ')
    parts.push(lists(figures, places, kind, Number(size)))
    goals.push(...goalsOf(figures, kind, Number(size)))
  }
  if (places.some(({ kind, size }) => kind === 'timeline' && size === 100_000)) parts.push(scaling(figures, places))
  const rows = goals.map(({ kind, name, most, shown: value, holds }) => [
    kind,
    name,
    value,
    `<= ${most}`,
    holds === undefined ? 'not measured' : holds ? 'holds' : 'MISSED',
  ])
  parts.push(`goals (the median decides)\n\n${table(['element', 'goal', 'seen', 'wanted', ''], rows)}`)
  return parts.join('\n\n')
}
