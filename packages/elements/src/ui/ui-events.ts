/** `wg-ui-close`: a dialog, panel or menu is asked to close. */
export class UiCloseEvent extends Event {
  constructor() {
    super('wg-ui-close', { bubbles: false, composed: false, cancelable: true })
  }
}

/** `wg-ui-confirm`: the person has confirmed. */
export class UiConfirmEvent extends Event {
  constructor() {
    super('wg-ui-confirm')
  }
}

/** `wg-ui-select`: an item of a menu, a tab or a segment was chosen. */
export class UiSelectEvent extends Event {
  constructor(readonly value: string) {
    super('wg-ui-select')
  }
}

/** `wg-ui-search`: the search text has settled. */
export class UiSearchEvent extends Event {
  constructor(readonly value: string) {
    super('wg-ui-search')
  }
}

/** `wg-ui-bulk-done`: something was done to many rows; `left` are those it failed for. */
export class UiBulkDoneEvent extends Event {
  constructor(readonly left: readonly string[]) {
    super('wg-ui-bulk-done')
  }
}

declare global {
  interface HTMLElementEventMap {
    'wg-ui-close': UiCloseEvent
    'wg-ui-confirm': UiConfirmEvent
    'wg-ui-select': UiSelectEvent
    'wg-ui-search': UiSearchEvent
    'wg-ui-bulk-done': UiBulkDoneEvent
  }
}
