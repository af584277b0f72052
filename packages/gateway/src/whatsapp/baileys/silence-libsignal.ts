/** How the lines begin that libsignal writes to the console; most carry a whole session with its private keys. */
const LINES =
  /^(Closing session|Opening session|Session already|Removing old closed session|Migrating session|Closing open session|Failed to decrypt message|Session error|Decrypted message with closed|V1 session storage|Unhandled bucket)/

let silenced = false

/** Keeps libsignal's lines off the console, for the whole process and for good; every other line goes through. */
export function silenceLibsignal(): void {
  if (silenced) return
  silenced = true
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    const write = console[level].bind(console)
    console[level] = (...line: unknown[]) => {
      if (typeof line[0] !== 'string' || !LINES.test(line[0])) write(...line)
    }
  }
}
