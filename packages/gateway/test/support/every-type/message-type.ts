import type { proto } from 'baileys'

/** One row of the table of what people can send: the protobuf, and what a reader of the API finds. */
export interface MessageType {
  readonly name: string
  readonly message: proto.IMessage
  readonly shown: Readonly<Record<string, unknown>>
}

/** A key of an earlier message. */
export const EARLIER = { id: 'EARLIER', fromMe: false }

export const text = (body: string): proto.IMessage => ({ conversation: body })
