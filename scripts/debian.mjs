/** Installs what tests need beside Node, where that may be done without asking: as root, on Debian and what descends from it. */
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

/** Another installation under way (a test beside this one, a new machine's first update) is waited for, seconds. */
const LOCK_TIMEOUT = 300

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const apt = (...args) =>
  spawnSync('apt-get', ['-qq', '-o', `DPkg::Lock::Timeout=${LOCK_TIMEOUT}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Installs packages and says that it does, `what` by name. Answers whether they are installed; false, too, where it may not. */
export const installFromDebian = (what, packages) => {
  if (!mayInstall()) return false
  console.log(`Installing ${what} with apt-get (it was not found)`)
  apt('update')
  return apt('install', '-y', '--no-install-recommends', ...packages)
}
