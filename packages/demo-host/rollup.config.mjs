import { cp, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

const staticFiles = {
  name: 'static-files',
  async buildStart() {
    await rm(here('dist/public'), { recursive: true, force: true })
  },
  async writeBundle() {
    await cp(here('public'), here('dist/public'), { recursive: true })
  },
}

/** Resolves the packages by their published doors (dist), exactly as a customer's bundler does. */
export default {
  input: { main: here('build/main.js') },
  output: {
    dir: here('dist/public'),
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash:8].js',
    sourcemap: true,
  },
  plugins: [nodeResolve({ browser: true }), terser({ ecma: 2022, module: true }), staticFiles],
}
