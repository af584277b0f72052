import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail that a mail server took. */
export interface Taken {
  readonly from: string
  readonly to: readonly string[]
  /** Header and body as they arrived, folded lines joined. */
  readonly raw: string
}

/** A mail server on loopback that takes every mail, unless it was told to refuse. */
export class MailServer {
  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
    readonly taken: readonly Taken[],
    /** The SMTP status with which the next mail to an address is refused; 4xx is for now, 5xx for good. */
    readonly refusals: Map<string, number>,
  ) {}

  static async open(): Promise<MailServer> {
    const taken: Taken[] = []
    const refusals = new Map<string, number>()
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      onRcptTo({ address }, _session, done) {
        const status = refusals.get(address)
        refusals.delete(address)
        done(status === undefined ? null : Object.assign(new Error('not now'), { responseCode: status }))
      },
      onData(stream, session, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope
          taken.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw: Buffer.concat(chunks)
              .toString()
              .replace(/\r\n[ \t]/g, ' '),
          })
          done()
        })
      },
    })
    // a client that was cut off is not this server's trouble
    server.on('error', () => undefined)
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
    const { port } = server.server.address() as AddressInfo
    return new MailServer(server, `smtp://127.0.0.1:${String(port)}`, taken, refusals)
  }

  /** What a gateway needs to know of it. */
  get env(): Record<string, string> {
    return { WAYGATE_SMTP_URL: this.url, WAYGATE_MAIL_FROM: 'Waygate <no-reply@wa.example>' }
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve))
  }
}

/** The header lines of a mail with this name. */
export function headerLines({ raw }: Taken, name: string): string[] {
  const [head = ''] = raw.split('\r\n\r\n')
  return head.split('\r\n').filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
}
