export const loadMessageRows = () => import('./message-rows.define.js')

/** What draws messages. */
export type MessageRows = Awaited<ReturnType<typeof loadMessageRows>>
