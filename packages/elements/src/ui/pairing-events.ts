/** What the person wants of a pairing view. `code` carries the number. */
export type PairingWish =
  { readonly action: 'start' | 'cancel' | 'logout' } | { readonly action: 'code'; readonly phone: string }

/** `wg-ui-pairing`: the person asks for a QR code, a pairing code, an end of the attempt, or to log out. */
export class UiPairingEvent extends Event {
  constructor(readonly wish: PairingWish) {
    super('wg-ui-pairing')
  }
}

declare global {
  interface HTMLElementEventMap {
    'wg-ui-pairing': UiPairingEvent
  }
}
