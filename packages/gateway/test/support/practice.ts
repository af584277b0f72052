import { createSandbox, createServerIdentity, type Sandbox, type SandboxOptions } from '@waygate/whatsapp-sandbox'
import { ask } from './http.js'

/** A phone of the sandbox, driven over its admin API as a person would drive it. */
export class PracticePhone {
  constructor(
    readonly admin: string,
    readonly number: string,
    readonly lid: string,
  ) {}

  async do<Body = Record<string, unknown>>(action: string, json: object = {}): Promise<Body> {
    return call<Body>(`${this.admin}/admin/phones/${this.number}:${action}`, json)
  }

  scan(qr: string): Promise<unknown> {
    return this.do('scan', { qr })
  }

  /** Sends a text. @returns The message's id at WhatsApp. */
  async send(to: string, text: string): Promise<string> {
    return (await this.do<{ id: string }>('send', { to, text })).id
  }
}

/** A process trusts one sandbox's root in its life, and test files share processes. */
const server = createServerIdentity()

/** The environment of a gateway whose WhatsApp nobody answers for: whoever may, may, and WhatsApp has no say in it. */
export const nobodyThere: Readonly<Record<string, string>> = {
  WAYGATE_WHATSAPP: 'sandbox',
  WAYGATE_WHATSAPP_URL: 'ws://127.0.0.1:9',
  WAYGATE_WHATSAPP_ROOT_KEY: Buffer.from(server.root.public).toString('hex'),
}

/** The sandbox as tests use it. */
export class Practice {
  constructor(readonly sandbox: Sandbox) {}

  static async open(options: SandboxOptions = {}): Promise<Practice> {
    return new Practice(await createSandbox({ port: 0, seed: 7, server, firstPreKeys: 'few', ...options }))
  }

  get env(): Record<string, string> {
    const { url, rootKey } = this.sandbox
    return { WAYGATE_WHATSAPP: 'sandbox', WAYGATE_WHATSAPP_URL: url, WAYGATE_WHATSAPP_ROOT_KEY: rootKey }
  }

  async phone(name: string): Promise<PracticePhone> {
    const { number, lid } = await call<{ number: string; lid: string }>(`${this.sandbox.admin}/admin/phones`, { name })
    return new PracticePhone(this.sandbox.admin, number, lid)
  }

  group(subject: string, creator: PracticePhone, members: readonly PracticePhone[]): Promise<{ id: string }> {
    return this.post('/groups', { subject, creator: creator.number, members: members.map((one) => one.number) })
  }

  fault(kind: string, extra: object = {}): Promise<unknown> {
    return this.post('/faults', { kind, ...extra })
  }

  post<Body>(path: string, json: object): Promise<Body> {
    return call<Body>(`${this.sandbox.admin}/admin${path}`, json)
  }

  async get<Body>(path: string): Promise<Body> {
    return (await ask<Body>(`${this.sandbox.admin}/admin${path}`)).body
  }

  close(): Promise<void> {
    return this.sandbox.close()
  }
}

async function call<Body>(url: string, json: object): Promise<Body> {
  const answer = await ask<Body>(url, { json })
  if (answer.status >= 300) throw new Error(`${url}: ${String(answer.status)} ${JSON.stringify(answer.body)}`)
  return answer.body
}
