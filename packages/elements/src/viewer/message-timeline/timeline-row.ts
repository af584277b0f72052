import type { Client, Message } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { messageRow } from '../../ui/message-row.js'
import type { MessageTongue } from '../../ui/message-content.js'
import { placeOf } from '../message-groups.js'
import type { MessageModel } from '../message-model.js'
import { rawOf } from '../raw-message/raw-of.js'
import type { OpenedChat } from './opened-chat.js'

/** What the rows of one update have in common. */
export interface TimelineRows extends MessageTongue {
  readonly items: readonly Message[]
  readonly chat: OpenedChat
  readonly model: MessageModel
  /** The id of the message that was jumped to. */
  readonly pointedOut: string
  readonly host: {
    readonly client: Client | undefined
    readonly redact: string | null
    readonly renderMessage: ((message: Message) => Node | TemplateResult | undefined) | undefined
  }
  readonly onPointedOut: (event: AnimationEvent) => void
  readonly onJump: (waMessageId: string) => void
  readonly onToggleWhole: (id: string) => void
}

/** A row's place in the list. */
interface TimelineLine {
  index: number
  /** Nothing older is known. */
  isFirst: boolean
  isLast: boolean
  /** It was jumped to. */
  pointedOut: boolean
  onPointedOut: (event: AnimationEvent) => void
}

/** The outermost element of a row: what the list measures and places. */
function timelineLine(
  line: TimelineLine,
  words: TimelineRows['words'],
  row: TemplateResult,
  below: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div
    class="line ${line.pointedOut ? 'pointed-out' : ''} ${line.isLast ? 'last' : ''}"
    data-index=${line.index}
    @animationend=${line.onPointedOut}
  >
    ${line.isFirst ? html`<div class="history-start">${words.startOfHistory}</div>` : nothing}${row}${below}
  </div>`
}

/** The row at `index`. It is made again only when something in it is another: a list that scrolls or grows renders its new rows only. */
export function timelineRow(rows: TimelineRows, index: number): unknown {
  const { items, chat, words, formats, now, host } = rows
  const message = items[index]
  if (!message) return nothing
  const place = placeOf(items, index, chat.rules)
  const whole = chat.whole.has(message.id)
  const line = {
    index,
    isFirst: index === 0 && !chat.rules.moreBefore,
    isLast: index === items.length - 1,
    pointedOut: message.id === rows.pointedOut,
    onPointedOut: rows.onPointedOut,
  }
  const row = (): TemplateResult => {
    const actions = { whole, onToggleWhole: () => rows.onToggleWhole(message.id), onJump: rows.onJump }
    const view = rows.model.view(message)
    const inside = messageRow(view, place, rows, actions, host.renderMessage?.(message))
    return timelineLine(line, words, inside, rawOf(view.content, message, words, host))
  }
  // Nobody knows what a host draws with.
  if (host.renderMessage) return row()
  const parts: readonly unknown[] = Object.values({ ...place, ...line })
  return guard([message, rows.model, host.client, formats, now, whole, ...parts], row)
}
