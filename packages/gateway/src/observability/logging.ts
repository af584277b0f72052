import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger } from 'pino'

/** Fields that may carry a secret wherever they turn up, one and two levels deep. */
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
]

/** JSON lines on standard output; an error keeps its message and stack, never the request that caused it. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const paths = secretFields.flatMap((field) => [`["${field}"]`, `*["${field}"]`, `*.*["${field}"]`])
  const options = { level, base: null, redact: { paths, censor: '***' } }
  return destination ? pino(options, destination) : pino(options)
}
