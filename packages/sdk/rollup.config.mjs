import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** The doors are those of package.json, so that what is built and what is published cannot differ. */
const doors = Object.fromEntries(
  Object.values(exports).map((door) => [
    door.default.replace('./dist/', '').replace(/\.js$/, ''),
    door['waygate:source'].replace('./src/', 'build/').replace(/\.ts$/, '.js'),
  ]),
)

export default {
  input: doors,
  external: ['openapi-fetch', 'eventsource-parser', /^msw(\/|$)/],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
  },
  treeshake: { moduleSideEffects: false },
}
