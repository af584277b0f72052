import { readFileSync } from 'node:fs'

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** The doors are those of package.json, so that what is built and what is published cannot differ. */
const doors = Object.fromEntries(
  Object.values(exports).map((door) => [
    door.default.replace('./dist/', '').replace(/\.js$/, ''),
    door['waygate:source'].replace('./src/', 'build/').replace(/\.ts$/, '.js'),
  ]),
)

/**
 * Writes each line of the generated table where it is used. Without it the table and all of its names would be in the
 * main door a second time: a tenth of its size.
 */
const inlineOperations = {
  name: 'inline-operations',
  async transform(code, id) {
    if (!/build[\\/]resources[\\/]\w+\.js$/.test(id)) return null
    const { operations } = await import('./build/operations.gen.js')
    return {
      code: code.replace(/(?<!\/)\boperations\.(\w+)/g, (_, name) => JSON.stringify(operations[name])),
      map: null,
    }
  },
}

export default {
  input: doors,
  external: ['eventsource-parser', /^msw(\/|$)/],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
  },
  plugins: [inlineOperations],
  treeshake: { moduleSideEffects: false },
}
