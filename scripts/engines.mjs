/** The browsers besides Chromium that the elements are tested in: where they are, and how Debian calls them. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installFromDebian } from './debian.mjs'

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find((file) => existsSync(file))

const firstOf = (...paths) => paths.find((path) => path && existsSync(path))

const findFirefox = () =>
  firstOf(
    process.env.FIREFOX_PATH,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  )

/** WebKitGTK's small browser is outside the path, in a directory per machine kind. */
const findMiniBrowser = () => {
  const libraries = '/usr/lib'
  if (!existsSync(libraries)) return undefined
  const homes = [libraries, ...readdirSync(libraries).map((name) => join(libraries, name))]
  return firstOf(
    ...homes.flatMap((home) => ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((one) => join(home, one, 'MiniBrowser'))),
  )
}

const findWebKit = () => {
  const driver = onPath('WebKitWebDriver')
  const browser = findMiniBrowser()
  // A screen and a bus of its own: it runs on a server too, and does not take the focus from whoever works there.
  const tools = ['xvfb-run', 'dbus-run-session'].map(onPath)
  return driver && browser && tools.every(Boolean) ? { driver, browser } : undefined
}

export const engines = {
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    hint: 'install Firefox (Debian: sudo apt-get install firefox-esr) or set FIREFOX_PATH',
  },
  webkit: {
    name: 'WebKitGTK',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
    hint: 'install WebKitGTK, which is there for Linux only (Debian: sudo apt-get install webkit2gtk-driver xvfb xauth dbus)',
  },
}

/** Finds an engine and, as root on Debian, installs it when it is not there. */
export const ensureEngine = (engine) => {
  const { find, name, packages } = engines[engine]
  const found = find()
  if (found) return found
  installFromDebian(name, packages)
  return find()
}
