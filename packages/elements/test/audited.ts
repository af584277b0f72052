import type { AuditEntry } from '@waygate/sdk'
import type { FakeGateway } from '@waygate/sdk/testing'

/** Puts a history of actions into a fake gateway: by a person, a key, the gateway itself, and somebody acting as another. */
export function audited(gateway: FakeGateway): void {
  const { organization } = gateway.cast
  const at = Date.now()
  const entries: readonly Omit<AuditEntry, 'id' | 'at' | 'organizationId'>[] = [
    {
      action: 'session.create',
      actor: { kind: 'user', id: 'usr_1', name: 'Olivia Ortega' },
      target: { kind: 'session', id: 'sess_1', name: 'Support line' },
      address: '192.0.2.7',
      requestId: 'req_1',
    },
    {
      action: 'session.restart',
      actor: { kind: 'api_key', id: 'key_1', name: 'CRM import' },
      target: { kind: 'session', id: 'sess_1', name: 'Support line' },
    },
    {
      action: 'member.role',
      actor: { kind: 'user', id: 'usr_1', name: 'Olivia Ortega' },
      target: { kind: 'member', id: 'usr_2', name: 'Milo Brandt' },
      details: { from: 'member', to: 'admin' },
    },
    {
      action: 'call.listChats',
      actor: { kind: 'user', id: 'usr_9', name: 'Sam Adeyemi' },
      actingAs: { id: 'usr_1', name: 'Olivia Ortega' },
      details: { reason: 'Ticket 4711' },
    },
    { action: 'webhook.disable', actor: { kind: 'system' }, target: { kind: 'webhook', id: 'wh_1' } },
  ]
  entries.forEach((entry, index) =>
    gateway.state.audit.push({
      id: `aud_${String(index)}`,
      at: at - index * 3_600_000,
      organizationId: organization,
      ...entry,
    }),
  )
}
