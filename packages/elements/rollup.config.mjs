import { nodeResolve } from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'
import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { minifyTemplates } from '../../scripts/templates/minify-templates.mjs'

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
const external = (id) => /^(lit|@lit|@waygate\/sdk|lean-qr|react)(\/|$)/.test(id)

export default [
  {
    // What the generated wrappers of ./react share is no door of its own.
    input: { ...doors, 'react/wrap': 'build/react/wrap.js' },
    external,
    plugins: [minifyTemplates(), nodeResolve({ browser: true, ignoreSideEffectsForRoot: true })],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      // Named so that package.json can say which shared chunks register elements: a customer's bundler must not shake those away.
      chunkFileNames: ({ moduleIds }) =>
        moduleIds.some((id) => id.endsWith('.define.js'))
          ? 'chunks/[name]-[hash].define.js'
          : 'chunks/[name]-[hash].js',
      sourcemap: true,
    },
    treeshake: {
      moduleSideEffects: (id, isExternal) => !isExternal && /(\.|[\\/])define\.js$/.test(id.replaceAll(sep, '/')),
    },
  },
  {
    // One file with everything, for a page without a bundler; a language other than English is a file of its own beside it.
    input: { waygate: 'build/cdn.js' },
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist/cdn',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      manualChunks: (id) => {
        const [, language] = /[\\/]i18n[\\/]([^\\/]+)[\\/]/.exec(id) ?? []
        return language && language !== 'en' ? `locales/${language}` : 'waygate'
      },
    },
    plugins: [
      minifyTemplates(),
      nodeResolve({ browser: true, ignoreSideEffectsForRoot: true, exportConditions: ['production', 'browser'] }),
      terser({ ecma: 2022, module: true }),
    ],
  },
]
