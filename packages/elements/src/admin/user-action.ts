/** What a super admin can do to an account. */
export type UserAction = 'promote' | 'demote' | 'ban' | 'unban' | 'impersonate'

/** `wg-user-action-confirm`: the person confirmed an action on an account. Stays inside the page. */
export class UserActionConfirmEvent extends Event {
  constructor(
    readonly action: UserAction,
    readonly reason: string,
    /** When a ban ends, in epoch milliseconds of the gateway; undefined: when it is lifted. */
    readonly until: number | undefined,
  ) {
    super('wg-user-action-confirm')
  }
}

declare global {
  interface HTMLElementEventMap {
    'wg-user-action-confirm': UserActionConfirmEvent
  }
}
