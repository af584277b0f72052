/**
 * Compiles a host's code against the built typings of each framework; wrong names must be refused. The frameworks themselves are not installed here:
 * `fixtures/frameworks` declares the little of each that the typings build on.
 *
 * `node check-types.mjs FOLDER` takes the frameworks' own types from `FOLDER/node_modules` instead.
 */
import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const real = process.argv[2] && resolve(process.argv[2])
const checks = [
  { fixture: 'react.tsx', framework: 'react' },
  { fixture: 'react-components.tsx', framework: 'react' },
  { fixture: 'preact.tsx', framework: 'preact' },
  { fixture: 'solid.tsx', framework: 'solid-js' },
  { fixture: 'vue.ts', framework: 'vue' },
  { fixture: 'svelte.ts', framework: 'svelte' },
]

const place = real ? join(real, 'fixtures') : fixtures
if (real) cpSync(fixtures, place, { recursive: true })

const parsed = new Map()
/** Every program reads the same library and the same elements: parsed once. */
const compiler = (options) => {
  const one = ts.createCompilerHost(options)
  const parse = one.getSourceFile
  one.getSourceFile = (file, ...how) => parsed.get(file) ?? parsed.set(file, parse(file, ...how)).get(file)
  return one
}

const words = { getCurrentDirectory: () => place, getCanonicalFileName: (name) => name, getNewLine: () => '\n' }
let failed = false
for (const { fixture, framework } of checks) {
  const files = [join(place, fixture), ...(real ? [] : [join(place, 'frameworks', `${framework}.d.ts`)])]
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    jsxImportSource: framework,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  }
  const program = ts.createProgram(files, options, compiler(options))
  const problems = ts.getPreEmitDiagnostics(program)
  if (problems.length > 0) console.error(ts.formatDiagnosticsWithColorAndContext(problems, words))
  console.log(`${problems.length > 0 ? 'wrong' : 'ok   '} ${fixture}`)
  failed ||= problems.length > 0
}
process.exitCode = failed ? 1 : 0
