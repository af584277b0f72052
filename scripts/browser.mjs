import { existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installFromDebian } from './debian.mjs'

const wellKnown = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

const playwrightCache = () => {
  const root = {
    linux: join(homedir(), '.cache/ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  }[platform()]
  if (!root || !existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => name.startsWith('chromium-'))
    .map((name) => join(root, name, 'chrome-linux/chrome'))
}

const candidates = () =>
  [process.env.CHROME_PATH, ...(wellKnown[platform()] ?? []), ...playwrightCache()].filter(Boolean)

/** The path of a Chromium-based browser, or undefined. `CHROME_PATH` wins. */
export const lookForBrowser = () => candidates().find((path) => existsSync(path))

/** Like {@link lookForBrowser}, but ends with one sentence that says what to do when there is none. */
export const findBrowser = () => {
  const path = lookForBrowser()
  if (path) return path
  throw new Error(
    'No Chromium-based browser was found. Install one (Debian: sudo apt-get install chromium) or set CHROME_PATH to its executable.',
  )
}

/** Finds a browser and, as root on Debian, installs one when there is none. */
export const ensureBrowser = () => {
  const found = lookForBrowser()
  if (found) return found
  installFromDebian('Chromium', ['chromium'])
  return findBrowser()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(ensureBrowser())
