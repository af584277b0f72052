import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** A Web Test Runner launcher for WebKitGTK's MiniBrowser over W3C WebDriver: a browser per test file, one at a time. */
export const webkitLauncher = ({ driver: driverPath, browser }) => {
  const sessions = new Map()
  let driver
  let origin

  const call = async (method, path, body) => {
    const answer = await fetch(`${origin}${path}`, { method, body: body && JSON.stringify(body) })
    const { value } = await answer.json()
    if (value?.error) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  const inPage = (id, method, path, body) => call(method, `/session/${sessions.get(id)}${path}`, body)
  const inScript = (id, script) => inPage(id, 'POST', '/execute/sync', { script: `return ${script}`, args: [] })

  return {
    name: 'WebKitGTK',
    type: 'webkitgtk',
    concurrency: 1,

    async initialize() {
      const port = await freePort()
      origin = `http://127.0.0.1:${port}`
      driver = spawn(driverPath, [`--port=${port}`], { stdio: 'ignore' })
      for (const deadline = Date.now() + 20_000; ; await pause(50)) {
        if (
          await fetch(`${origin}/status`).then(
            (answer) => answer.ok,
            () => false,
          )
        )
          return
        if (Date.now() > deadline) throw new Error('WebKitWebDriver did not start')
      }
    },

    async startSession(id, url) {
      const options = { binary: browser, args: ['--automation'] }
      const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } }
      const { sessionId } = await call('POST', '/session', { capabilities })
      sessions.set(id, sessionId)
      await inPage(id, 'POST', '/url', { url })
    },

    isActive: (id) => sessions.has(id),
    getBrowserUrl: (id) => inPage(id, 'GET', '/url'),

    async stopSession(id) {
      const session = sessions.get(id)
      sessions.delete(id)
      await call('DELETE', `/session/${session}`)
      return {}
    },

    async stop() {
      driver?.kill()
    },

    /**
     * The window has a frame around the page: its width is what is missing to the page's. It stays below the pointer, in the middle of the screen: without
     * a window manager the window that the pointer is over has the focus.
     */
    async setWidth(id, pageWidth) {
      const window = await inPage(id, 'GET', '/window/rect')
      const width = window.width + pageWidth - (await inScript(id, 'innerWidth'))
      const middle = (await inScript(id, 'screen.width')) / 2
      await inPage(id, 'POST', '/window/rect', { ...window, x: Math.max(0, Math.round(middle - width / 2)), width })
    },
  }
}
