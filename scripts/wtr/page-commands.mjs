/** Lets a test in the browser change the page that it runs in: how wide it is, and forced colours. */
export const pageCommands = () => ({
  name: 'page-commands',
  async executeCommand({ command, payload, session }) {
    const { browser, id } = session
    if (command === 'page-width') {
      if (browser.setWidth) await browser.setWidth(id, payload.width)
      else await browser.getPage(id).setViewport({ width: payload.width, height: 600 })
      return true
    }
    if (command === 'page-forced-colors') return await (browser.setForcedColors?.(id, payload.on) ?? false)
    return undefined
  },
})
