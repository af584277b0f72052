import { TooLong, withList } from './browser-page.mjs'

const perSecond = 200
const seconds = 2
const frames = 400

/** Has our element draw the first rows, and hands their markup to the pages of the other lists. */
export const captureRows = (browser, pages, kind, period) =>
  withList(browser, pages.url, { list: 'waygate', kind, limitMs: 60_000 }, async ({ call }) => {
    await call('prepare', period)
    await call('paint')
    pages.captured.set(kind, JSON.stringify(await call('capture')))
  })

/** Paint, nodes, appends: what is measured at every size. */
const small = async ({ call, timed }, size) => {
  await call('prepare', size)
  const paint = await timed('paint')
  const nodes = await call('nodes')
  const append = await timed('append', 5)
  return {
    paint: paint.result,
    paintBusy: paint.busyMs,
    nodes,
    append: append.busyMs / 5,
    appendFrames: Math.max(...append.result),
  }
}

/** A steady stream of new rows, with the reader at the newest. */
const following = async ({ traced }) => {
  const { result, dropped, longestMs, busyMs } = await traced('follow', perSecond, seconds)
  return {
    follow: busyMs / (perSecond * seconds),
    followDropped: dropped,
    followScreen: result.dropped,
    followLongest: longestMs,
    lag: result.lag,
    lost: result.bottomLost ? 1 : 0,
  }
}

const scrolling = async ({ traced }) => {
  const { result, dropped, longestMs, busyMs } = await traced('scroll', frames, 12_000)
  return {
    scroll: busyMs / result.frames,
    scrollDropped: dropped,
    scrollScreen: result.dropped,
    scrollLongest: longestMs,
    blank: result.blank,
    scrollFrames: result.frames,
  }
}

/** Measures one list once. Metrics are added as they come, so that a list that hangs later keeps what it did. */
export const measure = async (browser, pages, place, round, figures) => {
  const { list, kind, size, whole, limitMs } = place
  const on = (use) => withList(browser, pages.url, { list, kind, limitMs }, use)
  const add = (metrics) => figures.add(place, round, metrics)
  try {
    await on(async (bench) => {
      add(await small(bench, size))
      if (whole) add(await following(bench))
    })
    if (!whole) return
    await on(async (bench) => {
      await bench.call('prepare', size)
      await bench.call('paint')
      const moved = await bench.call('prepend', 2, 50)
      if (moved !== undefined && moved !== null) add({ moved })
      add(await scrolling(bench))
    })
  } catch (error) {
    if (!(error instanceof TooLong) && !/crashed|closed|memory/i.test(error.message)) throw error
    figures.fail(place, error instanceof TooLong ? error.message : 'crashed')
  }
}
