/** Thrown when a list did not finish in time. */
export class TooLong extends Error {}

const within = (promise, ms) => {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooLong(`> ${ms / 1000} s`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

const frameUs = 1_000_000 / 60

/** What a trace says of the main thread: frames that its tasks took away, its longest task and all its time, in ms of that thread's own clock. */
const mainThread = (trace) => {
  const { traceEvents } = JSON.parse(trace.toString())
  const renderers = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid }) => pid),
  )
  const tasks = traceEvents
    .filter(({ name, pid, tdur }) => name === 'ThreadControllerImpl::RunTask' && renderers.has(pid) && tdur)
    .map(({ tdur }) => tdur)
  return {
    dropped: tasks.reduce((sum, us) => sum + Math.floor(us / frameUs), 0),
    longestMs: Math.max(0, ...tasks) / 1000,
    busyMs: tasks.reduce((sum, us) => sum + us, 0) / 1000,
  }
}

/**
 * Opens a list on a fresh page of a fresh context, hands `use` what measures it, and closes it whatever happens. A call may take `limitMs`: a
 * list that hangs is shown as such.
 */
export const withList = async (browser, url, { list, kind, limitMs }, use) => {
  const context = await browser.newContext({ viewport: { width: 800, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(`${url}?list=${encodeURIComponent(list)}&kind=${kind}`)
    await page.evaluate(() => globalThis.ready)
    const devtools = await context.newCDPSession(page)
    // The main thread's own time: what other processes of the machine take away is not in it.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const busyMs = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
    }
    const call = (name, ...args) =>
      within(
        page.evaluate(([method, values]) => globalThis.bench[method](...values), [name, args]),
        limitMs,
      )
    return await use({
      page,
      call,
      /** The result of a call, and the milliseconds of the main thread that it cost. */
      async timed(name, ...args) {
        const before = await busyMs()
        const result = await call(name, ...args)
        return { result, busyMs: (await busyMs()) - before }
      },
      /** The result of a call, with what the main thread did meanwhile. */
      async traced(name, ...args) {
        await browser.startTracing(page, { categories: ['toplevel'] })
        let trace
        const result = await call(name, ...args).finally(async () => {
          trace = await browser.stopTracing()
        })
        return { result, ...mainThread(trace) }
      },
    })
  } finally {
    await within(context.close(), 5000).catch(() => undefined)
  }
}
