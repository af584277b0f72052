import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const page = fileURLToPath(new URL('page', import.meta.url))

/** Bundles the pages as a host's production build would: each list is a chunk of its own. Resolves to the files by name. */
const bundle = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(page, 'main.js')],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    outdir: '/',
    logLevel: 'error',
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
  })
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/**
 * Serves the bundled pages on a free port of loopback, and under `captured/` what was put there. Resolves to its address, the captured
 * answers by kind, and `close()`.
 */
export const servePages = async () => {
  const files = await bundle()
  for (const name of ['index.html', 'page.css']) files.set(name, await readFile(join(page, name), 'utf8'))
  const capturedRows = new Map()
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://bench').pathname.slice(1)
    const name = path === '' ? 'index.html' : path
    const body = name.startsWith('captured/') ? capturedRows.get(basename(name, '.json')) : files.get(name)
    if (body === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain' }).end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    captured: capturedRows,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
