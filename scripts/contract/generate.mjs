// npm run generate [-- --check] — derives the committed *.gen.ts files from openapi/.
// With --check nothing is written: exit status 1 names every file that no longer says what the contract says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { bundle, bundlePath } from './bundle.mjs'
import { clientTable, gatewayTable, operationsOf, requestTable } from './tables.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const banner = '// Generated from openapi/ by `npm run generate`. Do not edit.\n\n'
const checking = process.argv.includes('--check')

bundle()
const document = JSON.parse(readFileSync(bundlePath, 'utf8'))
const operations = operationsOf(document)
// A default makes a field optional to send; without this option its type would demand it.
const schema = astToString(await openapiTS(pathToFileURL(bundlePath), { defaultNonNullable: false, silent: true }))

const outputs = {
  'packages/sdk/src/schema.gen.ts': schema,
  'packages/sdk/src/operations.gen.ts': clientTable(operations),
  'packages/sdk/src/testing/requests.gen.ts': requestTable(document, operations),
  'packages/gateway/src/http/operations.gen.ts': gatewayTable(document, operations),
}

const drifted = []
for (const [name, body] of Object.entries(outputs)) {
  const file = join(root, name)
  const wanted = banner + body
  if (wanted === read(file)) continue
  drifted.push(name)
  if (checking) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, wanted)
}

if (drifted.length === 0) console.log(`${Object.keys(outputs).length} generated files agree with openapi/`)
else if (checking) {
  for (const name of drifted) console.error(`${name} differs from openapi/: run npm run generate`)
  process.exitCode = 1
} else console.log(`written: ${drifted.join(', ')}`)

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
