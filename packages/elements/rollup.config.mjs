import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { readFileSync } from 'node:fs'
import { sep } from 'node:path'

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** The doors are those of package.json, so that what is built and what is published cannot differ. */
const doors = Object.fromEntries(
  Object.values(exports)
    .filter((door) => typeof door === 'object' && door['waygate:source'])
    .map((door) => [
      door.default.replace('./dist/', '').replace(/\.js$/, ''),
      door['waygate:source'].replace('./src/', 'build/').replace(/\.ts$/, '.js'),
    ]),
)

/** What the packed package imports by name: the host installs each once, so that one Lit serves the page. */
const external = (id) => /^(lit|@lit|@waygate\/sdk|@tanstack\/virtual-core|lean-qr)(\/|$)/.test(id)

export default [
  {
    input: doors,
    external,
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      sourcemap: true,
    },
    treeshake: { moduleSideEffects: (id, isExternal) => !isExternal && /(\.|[\\/])define\.js$/.test(id.replaceAll(sep, '/')) },
  },
  {
    // One file with everything, for a page without a bundler.
    input: 'build/define.js',
    output: { file: 'dist/cdn/waygate.js', format: 'es', sourcemap: true, inlineDynamicImports: true },
    plugins: [nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }), terser({ ecma: 2022, module: true })],
  },
]
