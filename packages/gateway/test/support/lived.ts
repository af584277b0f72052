const TICK_MS = 10
let ticks = 0
setInterval(() => ticks++, TICK_MS).unref()

/**
 * Milliseconds that this process has lived: where a busy machine gives it no turn, none pass. For promises of the gateway in the same process ("within a
 * second") that a slow machine must not break.
 */
export const lived = (): number => ticks * TICK_MS
