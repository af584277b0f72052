import '../raw-message/raw-message.define.js'
import { contactHueStyles } from '../../ui/contact-hue.styles.js'
import { messageBubbleStyles } from '../../ui/message-bubble.styles.js'
import { messageContentStyles } from '../../ui/message-content.styles.js'
import { messageRowStyles } from '../../ui/message-row.styles.js'

/** All that draws messages: two thirds of the timeline's weight, which a page without an open chat has no use for. */
export { MessageModel } from '../message-model.js'
export { timelineRow } from './timeline-row.js'
export const messageStyles = [contactHueStyles, messageRowStyles, messageBubbleStyles, messageContentStyles]
