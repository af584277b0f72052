// npm run openapi:bundle — joins openapi/ into one document at openapi/dist/openapi.json.
import { execFileSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Where the joined document is written, as an absolute path. */
export const bundlePath = join(root, 'openapi', 'dist', 'openapi.json')

/** Joins the files of `openapi/` and writes {@link bundlePath}. Throws when a reference does not resolve. */
export function bundle() {
  // Written aside and renamed: others may read the document while it is made again.
  const draft = bundlePath.replace(/\.json$/, `.${process.pid}.json`)
  const cli = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin', 'cli.js')
  const config = join(root, 'openapi', 'redocly.yaml')
  const args = [cli, 'bundle', join(root, 'openapi', 'openapi.yaml'), '--config', config, '--ext', 'json', '-o', draft]
  try {
    execFileSync(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        NO_UPDATE_NOTIFIER: '1',
      },
    })
    renameSync(draft, bundlePath)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new Error(`the contract does not bundle:\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  bundle()
  console.log('openapi/dist/openapi.json written')
}
