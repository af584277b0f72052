interface Phone {
  readonly id: string
  readonly number: string
  readonly jid: string
  readonly lid: string
}
interface SentMessage {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly text: string
}
interface ReceivedStanza {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
}
interface Group {
  readonly id: string
  readonly subject: string
}

/** The admin API of the WhatsApp sandbox, as much of it as seeds and journeys need. */
export declare const sandboxApi: (admin: string) => {
  phones(): Promise<Phone[]>
  groups(): Promise<Group[]>
  scenarios(): Promise<{ readonly running: boolean }[]>
  phone(name: string, number: string, about?: string): Promise<Phone>
  scan(number: string, qr: string): Promise<unknown>
  enterCode(number: string, code: string): Promise<unknown>
  send(number: string, to: string, message: Readonly<Record<string, unknown>>): Promise<SentMessage>
  react(number: string, message: string, emoji: string): Promise<unknown>
  saveContact(number: string, contact: string, name: string): Promise<unknown>
  group(subject: string, creator: string, members: readonly string[]): Promise<Group>
  tag(group: string, member: string, tag: string): Promise<unknown>
  unlink(number: string): Promise<unknown>
  /** Everything that was sent to or by a number, in the order the server took it. */
  messages(number: string): Promise<SentMessage[]>
  /** What the linked devices of a number sent. */
  received(number: string): Promise<ReceivedStanza[]>
  fault(kind: string, more?: Readonly<Record<string, unknown>>): Promise<unknown>
  chatter(to: string, from: readonly string[], groups: readonly string[], everyMs: number): Promise<unknown>
}
