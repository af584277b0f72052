/** What the address says is open: a phone, and a chat on it. */
export interface Route {
  readonly phone: string | undefined
  readonly chat: string | undefined
}

/** Reads the address. */
export function currentRoute(): Route {
  const [phone, chat] = location.hash.slice(1).split('/').map(decodeURIComponent)
  return { phone: phone || undefined, chat: chat || undefined }
}

/** Opens a phone and a chat; the back button returns. */
export function go(phone?: string, chat?: string): void {
  location.hash = [phone, chat].flatMap((part) => (part ? [encodeURIComponent(part)] : [])).join('/')
}
