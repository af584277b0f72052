import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const elements = 'packages/elements/src/base'
const inside = { absent: `${elements}/absent-features.test.ts`, whole: `${elements}/missing-feature.test.ts` }

/** For each feature the test that shows what the guide says about it: where, and what its title begins with or contains. */
const evidence: Readonly<Record<string, readonly [file: string, title: string]>> = {
  'embed-tokens': [inside.absent, 'embed-tokens: '],
  'session-reasons': [inside.absent, 'session-reasons: '],
  'session-update': [inside.absent, 'session-update: '],
  'events-sse': ['packages/sdk/test/websocket.test.ts', 'is followed over a WebSocket'],
  'events-websocket': [
    'packages/sdk/test/websocket.test.ts',
    'is no reason to end the stream when the gateway knows no tickets',
  ],
  'event-cursors': ['packages/sdk/test/websocket.test.ts', 'and reloaded, where it gives out no cursors'],
  'message-details': [inside.absent, 'message-details: '],
  'chat-last-message': [inside.absent, 'chat-last-message: '],
  'list-queries': [inside.absent, 'list-queries: '],
  'webhook-deliveries': [inside.absent, 'webhook-deliveries: '],
  'webhook-secrets': [inside.absent, 'webhook-secrets: '],
  'api-keys': [inside.whole, "'wg-api-keys'"],
  organizations: [inside.whole, "'wg-members'"],
  audit: [inside.whole, "'wg-audit'"],
  'admin-users': [inside.whole, "'wg-admin-users'"],
  'admin-gateways': [inside.whole, "'wg-admin-gateways'"],
  'admin-number': [inside.whole, "'wg-admin-number'"],
  impersonation: [inside.absent, 'impersonation: '],
}

const table = () => {
  const [, section = ''] = read('docs/guides/embedding.md').split('## Gateways that lack something')
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'))
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, feature]) => feature))
}

describe('the guide’s table of what elements show without a feature', () => {
  it('has a row for every feature that our gateway names, and no other', () => {
    const [, list = ''] = /const features = \[(.*?)\]/s.exec(read('packages/gateway/src/services/me.ts')) ?? []
    const features = [...list.matchAll(/'([\w-]+)'/g)].map(([, feature]) => feature)
    expect(features.length).toBeGreaterThan(10)
    expect(table().sort()).toEqual(features.sort())
  })

  it.each(Object.entries(evidence))('shows what it says: %s', (_, [file, title]) => {
    expect(read(file)).toContain(title)
  })

  it('has a test for every row', () => {
    expect(Object.keys(evidence).sort()).toEqual(table().sort())
  })
})
