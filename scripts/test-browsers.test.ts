import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Runs the command where nothing is on the path, for somebody who may not install anything. */
const whereNothingIs = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/test-browsers.mjs', ...args], {
    encoding: 'utf8',
    env: { PATH: '', NODE_OPTIONS: '--import=data:text/javascript,process.getuid=()=>1000' },
  })

it.skipIf(process.platform !== 'linux')('names each browser that is missing, says how to install it, and fails', () => {
  const { status, stdout } = whereNothingIs()

  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^Firefox: MISSING, nothing was tested: .*apt-get install firefox-esr/),
    expect.stringMatching(/^WebKitGTK: MISSING, nothing was tested: .*apt-get install webkit2gtk-driver/),
  ])
  expect(status).toBe(1)
})
