import type { BaileysEventMap, WASocket } from 'baileys'

/** Handlers by event; what is absent is not looked at. */
export type TapHandlers = { readonly [E in keyof BaileysEventMap]?: (value: BaileysEventMap[E]) => void }

/**
 * Hears every event at the moment Baileys emits it.
 *
 * Its own listeners come through a buffer that holds events for up to 30 s, keys messages by (chat, id, fromMe), so that
 * two people's messages with one id become one, and merges an edit into a message that has not been told yet.
 * A store that must lose nothing has to listen before that buffer.
 */
export function tapEvents(
  socket: WASocket,
  handlers: TapHandlers,
  failed: (error: unknown, event: string) => void,
): void {
  const emit = socket.ev.emit.bind(socket.ev)
  socket.ev.emit = (event, value) => {
    try {
      ;(handlers[event] as ((value: unknown) => void) | undefined)?.(value)
    } catch (error) {
      failed(error, event)
    }
    return emit(event, value)
  }
}
