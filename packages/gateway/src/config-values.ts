import { resolve } from 'node:path'
import type { Config, Limits } from './config.js'
import { readChoice, readFlag, readInteger, splitList } from './config-fields.js'
import { readMail } from './config-mail.js'
import { developmentSecret } from './development-secret.js'
import { isExactOrigin } from './http/web-origin.js'
import { parseUrl } from './parse-url.js'

type Env = Readonly<Record<string, string | undefined>>
type Report = (problem: string) => void

const SECRET_BYTES = 32
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Reads every variable and reports every fault; what it returns is meaningless when something was reported. */
export function readConfigValues(env: Env, report: Report): Config {
  const get = (name: string) => {
    const value = env[`WAYGATE_${name}`]?.trim()
    return value === undefined || value === '' ? null : value
  }
  const production = env['NODE_ENV'] === 'production'
  const dataDir = resolve(get('DATA_DIR') ?? './data')
  return {
    production,
    host: get('HOST') ?? '127.0.0.1',
    port: readInteger('PORT', get('PORT'), 4510, 0, 65_535, report),
    baseUrl: readBaseUrl(get('BASE_URL'), production, report),
    dataDir,
    databaseUrl: get('DATABASE_URL') ?? resolve(dataDir, 'waygate.db'),
    secrets: readSecrets(get('SECRET'), get('SECRET_PREVIOUS'), production, dataDir, report),
    adminEmail: readEmail(get('ADMIN_EMAIL'), report),
    adminNumber: readNumber(get('ADMIN_NUMBER'), report),
    adminContent: readFlag('ADMIN_CONTENT', get('ADMIN_CONTENT'), report),
    whatsapp: readWhatsapp(get('WHATSAPP'), get('WHATSAPP_URL'), get('WHATSAPP_ROOT_KEY'), production, report),
    mail: readMail(get, production, report),
    origins: readOrigins(get('ORIGINS'), report),
    webhookAllow: readAllow('WEBHOOK_ALLOW', get, production, report),
    mediaAllow: readAllow('MEDIA_ALLOW', get, production, report),
    nodeId: readNodeId(get('NODE_ID'), report),
    leaseSeconds: readInteger('LEASE_SECONDS', get('LEASE_SECONDS'), 30, 3, 600, report),
    backup: {
      dir: absolute(get('BACKUP_DIR')),
      minutes: readInteger('BACKUP_MINUTES', get('BACKUP_MINUTES'), 15, 1, 10_080, report),
      keep: readInteger('BACKUP_KEEP', get('BACKUP_KEEP'), 12, 1, 10_000, report),
    },
    logLevel: readChoice('LOG_LEVEL', get('LOG_LEVEL'), LOG_LEVELS, 'info', report),
    trustedHops: readInteger('TRUSTED_HOPS', get('TRUSTED_HOPS'), 0, 0, 10, report),
    metricsOpen: readFlag('METRICS_OPEN', get('METRICS_OPEN'), report),
    limits: readLimits(get, production, report),
  }
}

function absolute(path: string | null): string | null {
  return path === null ? null : resolve(path)
}

function readLimits(get: (name: string) => string | null, production: boolean, report: Report): Limits {
  const read = (name: string, fallback: number, max: number) => readInteger(name, get(name), fallback, 1, max, report)
  return {
    bodyBytes: read('BODY_BYTES', 1_048_576, 268_435_456),
    requestsPerMinute: read('REQUESTS_PER_MINUTE', production ? 3000 : 1_000_000, 1_000_000),
    signInsPerAccount: read('SIGN_INS_PER_ACCOUNT', 10, 100_000),
    // on a developer's machine everybody, and every test, has the same address
    signInsPerAddress: read('SIGN_INS_PER_ADDRESS', production ? 100 : 2000, 100_000),
    streamsPerCredential: read('STREAMS_PER_CREDENTIAL', 20, 100_000),
    streamsPerOrganization: read('STREAMS_PER_ORGANIZATION', 200, 100_000),
    streamsPerAddress: read('STREAMS_PER_ADDRESS', 50, 100_000),
  }
}

/** Whether an address means this machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function readBaseUrl(value: string | null, production: boolean, report: Report): string {
  if (value === null) {
    if (production) report('WAYGATE_BASE_URL is needed in production: the origin that browsers use, https://…')
    return 'http://127.0.0.1:4510'
  }
  const url = parseUrl(value)
  if (url === undefined || url.origin !== value.replace(/\/$/, '')) {
    report('WAYGATE_BASE_URL must be an origin without a path, for example https://wa.example')
    return value
  }
  const { protocol, hostname, origin } = url
  if (protocol !== 'https:' && (protocol !== 'http:' || production || !isLoopback(hostname))) {
    report('WAYGATE_BASE_URL must be https; plain http is accepted for this machine only, and never in production')
  }
  return origin
}

function readSecrets(
  configured: string | null,
  previous: string | null,
  production: boolean,
  dataDir: string,
  report: Report,
): readonly [string, ...string[]] {
  const older = (previous ?? '').split(',').flatMap((value) => (value.trim() === '' ? [] : [value.trim()]))
  if (configured === null) {
    if (!production) return [developmentSecret(dataDir), ...older]
    report('WAYGATE_SECRET is needed in production: at least 32 random bytes, for example `openssl rand -base64 48`')
    return ['', ...older]
  }
  if ([configured, ...older].some((value) => Buffer.byteLength(value) < SECRET_BYTES || new Set(value).size < 10)) {
    report('WAYGATE_SECRET (and WAYGATE_SECRET_PREVIOUS) must be at least 32 random bytes')
  }
  return [configured, ...older]
}

function readEmail(value: string | null, report: Report): string | null {
  if (value !== null && !/^[^\s@]+@[^\s@]+$/.test(value)) report('WAYGATE_ADMIN_EMAIL must be an e-mail address')
  return value?.toLowerCase() ?? null
}

function readNumber(value: string | null, report: Report): string | null {
  const digits = value?.replace(/^\+/, '') ?? null
  if (digits !== null && !/^[1-9]\d{6,14}$/.test(digits)) {
    report('WAYGATE_ADMIN_NUMBER must be country code and number, digits only')
  }
  return digits
}

function readWhatsapp(
  mode: string | null,
  url: string | null,
  rootKey: string | null,
  production: boolean,
  report: Report,
): Config['whatsapp'] {
  const chosen = readChoice('WHATSAPP', mode, ['live', 'sandbox'], 'live', report) as 'live' | 'sandbox'
  if (chosen !== 'sandbox') {
    if (url !== null || rootKey !== null) {
      report('WAYGATE_WHATSAPP_URL and WAYGATE_WHATSAPP_ROOT_KEY are for WAYGATE_WHATSAPP=sandbox only')
    }
    return { mode: 'live', url: null, rootKey: null }
  }
  if (production) report('WAYGATE_WHATSAPP=sandbox is refused in production')
  const address = parseUrl(url ?? '')
  if (address === undefined || !/^wss?:$/.test(address.protocol) || !isLoopback(address.hostname)) {
    report('WAYGATE_WHATSAPP_URL must be the ws:// address of a sandbox on this machine')
  }
  if (rootKey === null || !/^[0-9a-f]{64}$/i.test(rootKey)) {
    report('WAYGATE_WHATSAPP_ROOT_KEY must be the 32 bytes of the sandbox root key, in hex')
  }
  return { mode: chosen, url, rootKey: rootKey === null ? null : Buffer.from(rootKey, 'hex') }
}

function readOrigins(value: string | null, report: Report): readonly string[] {
  const origins = splitList(value)
  for (const origin of origins) {
    if (!isExactOrigin(origin)) {
      report(`WAYGATE_ORIGINS: ${JSON.stringify(origin)} is not an exact origin such as https://app.example`)
    }
  }
  return origins
}

function readAllow(
  name: string,
  get: (name: string) => string | null,
  production: boolean,
  report: Report,
): readonly string[] {
  const targets = splitList(get(name))
  if (targets.length > 0 && production) report(`WAYGATE_${name} is for development; it is refused in production`)
  for (const target of targets) {
    if (!/^(\[[0-9a-f:]+\]|[a-z0-9.-]+):\d{1,5}$/i.test(target)) {
      report(`WAYGATE_${name}: ${JSON.stringify(target)} is not host:port`)
    }
  }
  return targets
}

function readNodeId(value: string | null, report: Report): string | null {
  if (value !== null && !/^gw_[0-9A-Za-z_-]{1,64}$/.test(value)) {
    report('WAYGATE_NODE_ID must start with gw_ and contain only letters, digits, - and _')
  }
  return value
}
