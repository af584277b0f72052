import { type DestinationStream, type Logger, pino } from 'pino'
import { describeError, scrub } from './redaction.js'

export type { Logger } from 'pino'

/** Fields that may carry a secret or content wherever they turn up, up to two levels deep. */
const secretFields = [
  'authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'token',
  'ticket',
  'secret',
  'password',
  'qr',
  'creds',
  'body',
  'text',
  'phone',
  'number',
  'jid',
  'lid',
  'pushName',
]

/** JSON lines on standard output; an error keeps its message and stack, never the request that caused it. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const paths = secretFields.flatMap((field) => [`["${field}"]`, `*["${field}"]`, `*.*["${field}"]`])
  const options = {
    level,
    base: null,
    redact: { paths, censor: '***' },
    serializers: { err: describeError },
    hooks: { streamWrite: scrub },
  }
  return destination ? pino(options, destination) : pino(options)
}
