import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkExamples } from '../../scripts/contract/check-examples.mjs'
import { Contract } from './support/contract.js'
import type { Document } from './support/contract.js'

// Whole processes are started here: a busy machine may take its time.
const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
let contract: Contract

beforeAll(() => {
  contract = new Contract()
})

const problemsOf = (document: Document) => checkExamples(document).problems as string[]
const edited = (edit: (document: Document) => void) => {
  const copy = structuredClone(contract.document)
  edit(copy)
  return problemsOf(copy)
}

describe('the contract', () => {
  it('has a description and an accepted example for every schema and body', () => {
    expect(problemsOf(contract.document)).toEqual([])
  })

  it('notices an example that its schema refuses', () => {
    const problems = edited((document) => {
      Object.assign(document.components.schemas['QR'] ?? {}, { examples: [{ code: 7 }] })
    })
    expect(problems).toContainEqual(expect.stringContaining('schema QR/code: must be string'))
  })

  it('notices a body without an example', () => {
    const problems = edited((document) => {
      delete document.paths['/api/v1/tokens']?.['post']?.requestBody?.content['application/json']?.examples
    })
    expect(problems).toEqual(['createToken request application/json: has no example'])
  })

  it('agrees with the generated files', async () => {
    const { stdout } = await run(process.execPath, ['scripts/contract/generate.mjs', '--check'], { cwd: root })
    expect(stdout).toContain('agree with openapi/')
  })

  it('passes its lint', async () => {
    const redocly = [
      'node_modules/@redocly/cli/bin/cli.js',
      'lint',
      'openapi/openapi.yaml',
      '--config',
      'openapi/redocly.yaml',
      '--format',
      'json',
    ]
    const { stdout } = await run(process.execPath, redocly, {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    })
    expect((JSON.parse(stdout) as { totals: object }).totals).toMatchObject({ errors: 0, warnings: 0 })
  })

  it('gives every path parameter a pattern that no action can match', () => {
    for (const { path, operation } of contract.operations()) {
      for (const parameter of contract.parameters(path, operation)) {
        if (parameter.in !== 'path') continue
        const pattern = new RegExp(parameter.schema.pattern ?? '.*', 'u')
        expect(pattern.test(`${parameter.example}`), `${operation.operationId} ${parameter.name}`).toBe(true)
        expect(pattern.test(`${parameter.example}:logout`), `${operation.operationId} ${parameter.name}`).toBe(false)
        expect(pattern.test(`../${parameter.example}`), `${operation.operationId} ${parameter.name}`).toBe(false)
      }
    }
  })

  it('lets embed tokens manage nothing but the linking of their own sessions', () => {
    const reachable = [...contract.operations()].filter(({ operation }) => operation['x-waygate-components'].length > 0)
    const managing = reachable.filter(({ operation }) => operation['x-waygate-capability'] === 'manage')
    expect(managing.map(({ operation }) => operation.operationId).sort()).toEqual([
      'sessionPairingCode',
      'sessionQR',
      'startSession',
      'stopSession',
    ])
    for (const { operation } of managing) expect(operation['x-waygate-components']).toEqual(['session-pairing'])
    for (const { operation } of reachable)
      expect(['none', 'read', 'events', 'manage']).toContain(operation['x-waygate-capability'])
  })

  it('lets no impersonation reach keys, secrets, roles, members, linking or deleting', () => {
    const forbidden = [
      'createApiKey',
      'revokeApiKey',
      'createEmbedToken',
      'revokeEmbedToken',
      'rotateWebhookSecret',
      'updateMember',
      'removeMember',
      'createInvitation',
      'sessionQR',
      'sessionPairingCode',
      'logoutSession',
      'deleteSession',
      'deleteWebhook',
      'deleteOrganization',
      'deleteChat',
      'updateUser',
      'impersonateUser',
    ]
    for (const { operation } of contract.operations()) {
      const open = operation['x-waygate-credentials'].includes('impersonation')
      if (forbidden.includes(operation.operationId)) expect(open, operation.operationId).toBe(false)
    }
  })

  it('answers every list with the cursor of the event log', () => {
    for (const { operation } of contract.operations()) {
      if (!operation['x-waygate-list']) continue
      expect(Object.keys(contract.answer(operation, 200)?.headers ?? {}), operation.operationId).toContain(
        'X-Event-Cursor',
      )
    }
  })
})
