/**
 * `npm run bench:elements`: our lists, the platform's floors and the peers in one run, taken in turn. Prints medians with least and most, and the
 * goals. `-- --quick` takes fewer rounds and sizes; `-- --only timeline` (or chat-list, contacts, sessions, monitor) one element;
 * `-- --lists waygate,floor` some lists; `-- --rounds 7` and `-- --minutes 20` more of everything. Ends by itself.
 */
import { parseArgs } from 'node:util'
import { cpus, loadavg } from 'node:os'
import { ensureBenchInstalled } from '../install.mjs'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    lists: { type: 'string' },
    rounds: { type: 'string' },
    minutes: { type: 'string', default: '9.5' },
  },
})

ensureBenchInstalled('elements')
const { chromium } = await import('playwright-core')
const { ensureBrowser } = await import('../../scripts/browser.mjs')
const { servePages } = await import('./build.mjs')
const { Figures } = await import('./figures.mjs')
const { kindsOf, period, planOf } = await import('./plan.mjs')
const { reportOf } = await import('./report.mjs')
const { captureRows, measure } = await import('./rounds.mjs')

const started = performance.now()
const minutes = () => (performance.now() - started) / 60_000
const mostRounds = Number(options.rounds ?? (options.quick ? 1 : 5))
const places = planOf(options)
const figures = new Figures()
const pages = await servePages()
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
})

let rounds = 0
try {
  for (const kind of kindsOf(places)) await captureRows(browser, pages, kind, period)
  const failed = ({ kind, list }, size) => figures.failure(kind, list, size) !== undefined
  const failedWithFewer = (place) =>
    places.some(
      ({ kind, list, size }) => kind === place.kind && list === place.list && size < place.size && failed(place, size),
    )
  // What a round takes after the first, in which some lists are measured that are not measured again.
  let again = 0
  while (rounds < mostRounds && (rounds === 0 || minutes() + again < Number(options.minutes))) {
    // Each round begins elsewhere, so that no list always follows the same one.
    const due = places.filter((place) => !(place.once && rounds > 0) && !failed(place, place.size))
    const first = (rounds * 5) % due.length
    const from = minutes()
    for (const [number, place] of [...due.slice(first), ...due.slice(0, first)].entries()) {
      // On a slow machine even the first round ends with the time: what counts most comes first in it.
      if (minutes() > Number(options.minutes)) break
      if (failedWithFewer(place)) {
        figures.fail(place, 'failed with fewer')
        continue
      }
      process.stderr.write(
        `\rround ${rounds + 1}, ${number + 1} of ${due.length}: ${place.kind} ${place.list} ${place.size}`.padEnd(78),
      )
      const begun = minutes()
      await measure(browser, pages, place, rounds, figures)
      if (rounds === 0 && !place.once && !failed(place, place.size)) again += minutes() - begun
    }
    if (rounds > 0) again = minutes() - from
    rounds += 1
  }
  process.stderr.write('\r'.padEnd(79) + '\r')
  console.log(
    `${rounds} interleaved rounds in ${minutes().toFixed(1)} minutes; Chromium ${browser.version()}, Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}. ms are of the main thread's own clock; only ratios within this run mean anything.\n`,
  )
  console.log(reportOf(figures, places))
} finally {
  await browser.close()
  await pages.close()
}
