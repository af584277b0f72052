import { WA_CERT_DETAILS } from 'baileys'

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** Where a sandbox listens, and the root key of its certificates. */
export interface SandboxAddress {
  readonly url: string
  /** 32 bytes, hex. */
  readonly rootKey: string
}

let trusted: string | undefined

/**
 * Makes Baileys trust a sandbox's certificates instead of WhatsApp's. The key is pinned for the whole process and can be
 * set once; it is refused for anything but a `ws://` address on loopback, and wherever NODE_ENV is production.
 * @throws {Error} naming what was wrong.
 */
export function trustSandbox(
  { url, rootKey }: SandboxAddress,
  nodeEnv: string | undefined = process.env['NODE_ENV'],
): void {
  const address = new URL(url)
  if (nodeEnv === 'production') throw new Error('a WhatsApp sandbox is refused under NODE_ENV=production')
  if (address.protocol !== 'ws:' || !LOOPBACK.has(address.hostname)) {
    throw new Error('a WhatsApp sandbox must be a ws:// address on loopback')
  }
  if (!/^[0-9a-f]{64}$/i.test(rootKey)) throw new Error('WAYGATE_WHATSAPP_ROOT_KEY must be 32 bytes in hex')
  if (trusted !== undefined && trusted !== rootKey.toLowerCase()) {
    throw new Error('this process already trusts another WhatsApp sandbox')
  }
  trusted = rootKey.toLowerCase()
  WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(trusted, 'hex')
}
