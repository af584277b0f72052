import { buildSync } from 'esbuild'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Libraries of many small ES modules: loading these is most of what a start of the gateway costs. */
const LIBRARIES: readonly string[] = [
  ...['baileys', 'better-auth', 'better-auth/api', 'jose', 'kysely', 'ulid'],
  ...['hono', '@hono/node-server', '@hono/node-server/utils/response'],
]

/** What is native, or is there only for those who use it. */
const LEFT_ALONE = [
  'better-sqlite3',
  'pino',
  'bufferutil',
  'utf-8-validate',
  'jimp',
  'sharp',
  'link-preview-js',
  'audio-decode',
]

/** CommonJS inside an ES module asks for these. */
const COMMONJS = `import { createRequire as createRequireOfBundle } from 'node:module'
const require = createRequireOfBundle(import.meta.url)
const __filename = require('node:url').fileURLToPath(import.meta.url), __dirname = require('node:path').dirname(__filename)`

/** Writes the libraries into a few files below `folder`, shared code once, so that a process loads them in half the time. */
export function bundleLibraries(folder: string): void {
  buildSync({
    absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
    entryPoints: Object.fromEntries(LIBRARIES.map((name) => [name, name])),
    outdir: join(folder, 'libraries'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: LEFT_ALONE,
    banner: { js: COMMONJS },
    logLevel: 'error',
  })
}

/** The source of `file` in that folder, with its imports of bundled libraries led to them. */
export function withBundledLibraries(source: string, file: string): string {
  const up = relative(dirname(file), '.') || '.'
  return source.replaceAll(/(?<=\bfrom ')[^'.][^']*(?=')/g, (name) =>
    LIBRARIES.includes(name) ? `${up}/libraries/${name}.js` : name,
  )
}
