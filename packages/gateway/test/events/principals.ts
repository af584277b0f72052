import { allCapabilities, type Capability } from '../../src/identity/capabilities.js'
import { type Principal, principalOf } from '../../src/identity/principal.js'
import type { EventDraft } from '../../src/storage/event-sink.js'

/** Past everything that a test does to the clock. */
const FAR_AWAY = Date.UTC(2026, 5, 1)

export const owner = (organizationId: string, more: Partial<Principal> = {}): Principal =>
  principalOf({
    kind: 'user',
    id: `usr_${organizationId}`,
    name: 'Owner',
    userId: `usr_${organizationId}`,
    organizationId,
    orgRole: 'owner',
    capabilities: allCapabilities,
    signInId: `sgn_${organizationId}`,
    expiresAt: FAR_AWAY,
    bonds: [`user:usr_${organizationId}`],
    ...more,
  })

export const apiKey = (organizationId: string, capabilities: Capability[], more: Partial<Principal> = {}): Principal =>
  principalOf({
    kind: 'key',
    id: `key_${organizationId}`,
    name: 'Key',
    organizationId,
    capabilities: new Set(capabilities),
    bonds: [`key:key_${organizationId}`],
    ...more,
  })

export const superAdmin = (more: Partial<Principal> = {}): Principal =>
  principalOf({
    kind: 'user',
    id: 'usr_admin',
    name: 'Admin',
    userId: 'usr_admin',
    signInId: 'sgn_admin',
    expiresAt: FAR_AWAY,
    superAdmin: true,
    capabilities: allCapabilities,
    bonds: ['user:usr_admin'],
    ...more,
  })

export const embed = (
  organizationId: string,
  components: Record<string, { sessions: string[] | null; redact?: 'numbers' }>,
): Principal =>
  principalOf({
    kind: 'embed',
    id: `emb_${organizationId}`,
    name: 'Embed',
    organizationId,
    capabilities: new Set<Capability>(['read', 'events']),
    bonds: [`embed:emb_${organizationId}`],
    embed: {
      subject: { id: 'visitor' },
      components: new Map(
        Object.entries(components).map(([name, { sessions, redact }]) => [
          name,
          { sessions: sessions && new Set(sessions), redact: redact ?? null },
        ]),
      ),
      allowedOrigins: ['https://app.example'],
      pairing: new Set(components['session-pairing']?.sessions ?? []),
    },
  })

export const message = (organizationId: string, body: string, sessionId = `sess_${organizationId}`): EventDraft => ({
  event: 'message',
  organizationId,
  sessionId,
  payload: { body, chatJid: '15550100@s.whatsapp.net', phoneNumber: '15550100', senderName: '+1 555 0100' },
})

export const qr = (
  organizationId: string,
  code: string,
  expiresAt: number,
  sessionId = `sess_${organizationId}`,
): EventDraft => ({
  event: 'auth.qr',
  organizationId,
  sessionId,
  payload: { code, expiresAt, number: 1, total: 6 },
})
