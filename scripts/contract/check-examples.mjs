// node scripts/contract/check-examples.mjs — every schema and every body of the contract has an example that its schema
// accepts. Exit status 1 names the ones that do not.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { bundle, bundlePath } from './bundle.mjs'

/** Problems of a bundled document's examples, as sentences, and how many examples were looked at. */
export function checkExamples(document) {
  const ajv = createAjv(document)
  const problems = []
  let checked = 0
  const check = (where, schema, value) => {
    checked += 1
    const validate = ajv.compile(absolute(schema))
    if (validate(value)) return
    for (const e of validate.errors)
      problems.push(`${where}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`)
  }

  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (!schema.description) problems.push(`schema ${name}: has no description`)
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      if (!property.description && !property.$ref) problems.push(`schema ${name}.${key}: has no description`)
    }
    if (!schema.examples && !schema.enum) problems.push(`schema ${name}: has no example`)
    for (const value of schema.examples ?? []) check(`schema ${name}`, { $ref: `#/components/schemas/${name}` }, value)
  }
  for (const { where, media } of bodies(document)) {
    const values = examplesOf(document, media)
    if (values.length === 0) problems.push(`${where}: has no example`)
    // Only JSON has a shape to check; multipart and streams are text.
    if (where.includes('application/json')) for (const value of values) check(where, media.schema, value)
  }
  return { problems, checked }
}

/** A validator that knows the named schemas and the formats of the contract. */
export function createAjv(document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false })
  addFormats.default(ajv)
  ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger })
  ajv.addFormat('double', { type: 'number', validate: Number.isFinite })
  ajv.addFormat('binary', true)
  ajv.addSchema({ $id: 'contract', components: document.components })
  return ajv
}

/** The schema with its references pointing into the document that the validator knows. */
export function absolute(schema) {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/'))
}

/** Every request and response body of paths, webhooks and shared responses. */
function* bodies(document) {
  for (const [name, answer] of Object.entries(document.components.responses ?? {}))
    yield* mediaOf(`response ${name}`, answer)
  for (const item of [...Object.values(document.paths), ...Object.values(document.webhooks ?? {})]) {
    for (const operation of Object.values(item)) {
      if (!operation.operationId) continue
      yield* mediaOf(`${operation.operationId} request`, operation.requestBody ?? {})
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (!answer.$ref) yield* mediaOf(`${operation.operationId} ${status}`, answer)
      }
    }
  }
}

function* mediaOf(where, holder) {
  for (const [type, media] of Object.entries(holder.content ?? {})) yield { where: `${where} ${type}`, media }
}

function examplesOf(document, media) {
  if (media.example !== undefined) return [media.example]
  return Object.values(media.examples ?? {}).map((example) => {
    const name = example.$ref?.split('/').pop()
    return name ? document.components.examples[name].value : example.value
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  bundle()
  const { problems, checked } = checkExamples(JSON.parse(readFileSync(bundlePath, 'utf8')))
  for (const problem of problems) console.error(problem)
  console.log(`${checked} examples checked, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
