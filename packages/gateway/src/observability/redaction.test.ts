import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { mintSecret } from '../identity/opaque-secret.js'
import { createLogger } from './logging.js'

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  let text = ''
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  write(createLogger('trace', sink))
  return text
}

describe('a log line', () => {
  it.each([
    mintSecret('wa_'),
    mintSecret('wge_'),
    mintSecret('wgr_'),
    'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ1c3JfMSJ9.c2lnbmF0dXJl',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    '15550100001@s.whatsapp.net',
    '15550100001:12@s.whatsapp.net',
    '900000000000001@lid',
    '120363000000000001@g.us',
    '15550100001-1500000000@g.us',
    '+1 555 0100-001',
    '+15550100001',
  ])('never holds %s, wherever it is put', (secret) => {
    const line = logged((log) => {
      log.info({ deep: { er: { still: { deeper: secret } } }, list: [secret] }, `a sentence with ${secret} in it`)
      log.error({ err: new Error(`could not use ${secret}`, { cause: new Error(secret) }) }, 'failed')
      log.warn(secret)
    })
    expect(line).not.toContain(secret)
    for (const one of line.trim().split('\n')) expect(() => JSON.parse(one) as unknown).not.toThrow()
  })

  it('keeps ids, times and sentences as they are', () => {
    const facts = {
      session: 'sess_01JZ8Q4M6T3Y9A2V5B7C8D9E0F',
      requestId: '20261122-12',
      at: 1_795_353_870_706,
      ms: 12,
    }
    const line = logged((log) => log.info(facts, 'a session moved from 2 to 3'))
    expect(JSON.parse(line)).toMatchObject({ ...facts, msg: 'a session moved from 2 to 3' })
  })

  it('does not quote the text that could not be read as JSON', () => {
    let error: unknown
    try {
      JSON.parse('a private message')
    } catch (caught) {
      error = caught
    }
    const line = logged((log) => log.error({ err: error }, 'failed'))
    expect(line).toContain('is not valid JSON')
    expect(line).not.toContain('private message')
  })

  it('does not hold what libraries hang on their errors', () => {
    const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (email)=(ana@example.com)' })
    const line = logged((log) => log.error({ err: error }, 'failed'))
    expect(line).toContain('23505')
    expect(line).not.toContain('ana@example.com')
  })

  it.each([
    'two\nlines',
    'carriage\rreturn',
    '\u001b[31mred\u001b[0m',
    '\u2028separator',
    '\u0000nul',
    '","level":60,"x":"',
  ])('stays one line of JSON with %j in a name', (name) => {
    const line = logged((log) => log.info({ name }, name))
    expect(line.split('\n')).toHaveLength(2)
    expect(JSON.parse(line)).toMatchObject({ level: 30, name, msg: name })
    // eslint-disable-next-line no-control-regex -- the point of the test
    expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f]/)
  })
})
