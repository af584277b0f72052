/** The addresses and controls of a running Waygate. */
export interface World {
  readonly base: string
  readonly gatewayUrl: string
  readonly folder: string
  /** Absent when WhatsApp itself is used. */
  readonly sandbox?: { readonly url: string; readonly rootKey: string; readonly admin: string }
  /** The one-time link of the first super admin, where the gateway printed one. */
  setupLink(): string | undefined
  restartGateway(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
  stop(): Promise<void>
}

export interface WorldOptions {
  readonly folder: string
  /** 0 takes a free port. */
  readonly ports?: { readonly demo: number; readonly gateway: number; readonly sandbox: number }
  readonly live?: boolean
  readonly adminEmail?: string
  readonly adminNumber?: string
  /** More environment for the gateway. */
  readonly env?: Readonly<Record<string, string>>
  readonly says?: (line: string) => void
  readonly onExit?: (name: string, code: number | string, lastWords: string) => void
  readonly sandboxArgs?: readonly string[]
}

/** Starts sandbox, gateway and demo host in order. */
export declare const startWorld: (options: WorldOptions) => Promise<World>
