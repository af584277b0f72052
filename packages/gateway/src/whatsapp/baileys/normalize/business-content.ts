import type { proto } from 'baileys'
import type { ContentFacts } from '../../facts.js'
import { present, text } from './scalars.js'

type Text = string | null | undefined

/** Text of several parts, one a line, the empty ones left out. */
function lines(type: string, ...parts: Text[]): ContentFacts {
  return present({ type, body: text(parts.filter(Boolean).join('\n')) })
}

/** A message with buttons, and the button that somebody pressed. */
export const buttons = (of: proto.Message.IButtonsMessage): ContentFacts =>
  lines(
    'buttons',
    of.text,
    of.contentText,
    of.footerText,
    ...(of.buttons ?? []).map((button) => button.buttonText?.displayText),
  )
export const buttonsReply = (of: proto.Message.IButtonsResponseMessage): ContentFacts =>
  lines('buttons_reply', of.selectedDisplayText ?? of.selectedButtonId)

/** A message with a list to choose from, and the choice. */
export const list = (of: proto.Message.IListMessage): ContentFacts =>
  lines(
    'list',
    of.title,
    of.description,
    of.footerText,
    ...(of.sections ?? []).flatMap((section) => [section.title, ...(section.rows ?? []).map((row) => row.title)]),
  )
export const listReply = (of: proto.Message.IListResponseMessage): ContentFacts =>
  lines('list_reply', of.title, of.description)

/** A business template, and the button that somebody pressed. */
export function template(of: proto.Message.ITemplateMessage): ContentFacts {
  const body = of.hydratedTemplate ?? of.hydratedFourRowTemplate
  if (!body && of.interactiveMessageTemplate) return { ...interactive(of.interactiveMessageTemplate), type: 'template' }
  return lines(
    'template',
    body?.hydratedTitleText,
    body?.hydratedContentText,
    body?.hydratedFooterText,
    ...(body?.hydratedButtons ?? []).map(
      ({ quickReplyButton, urlButton, callButton }) => (quickReplyButton ?? urlButton ?? callButton)?.displayText,
    ),
  )
}
export const structured = (of: proto.Message.IHighlyStructuredMessage): ContentFacts =>
  of.hydratedHsm ? template(of.hydratedHsm) : lines('template', of.elementName, ...(of.params ?? []))
export const templateReply = (of: proto.Message.ITemplateButtonReplyMessage): ContentFacts =>
  lines('template_reply', of.selectedDisplayText ?? of.selectedId)

/** A business message with native controls, and the answer to it. */
export const interactive = (of: proto.Message.IInteractiveMessage): ContentFacts =>
  lines(
    'interactive',
    of.header?.title,
    of.body?.text,
    of.footer?.text,
    ...(of.nativeFlowMessage?.buttons ?? []).map((button) => displayText(button.buttonParamsJson)),
  )
export const interactiveReply = (of: proto.Message.IInteractiveResponseMessage): ContentFacts =>
  lines('interactive_reply', of.body?.text ?? displayText(of.nativeFlowResponseMessage?.paramsJson))

/** What a native control shows; its parameters are JSON of the sender's. */
function displayText(json: Text): Text {
  if (!json || json.length > 10_000) return undefined
  try {
    const parameters = JSON.parse(json) as { display_text?: unknown } | null
    return typeof parameters?.display_text === 'string' ? parameters.display_text : undefined
  } catch {
    return undefined
  }
}

/** Goods and orders: what they are called is all that is shown. */
export const product = (of: proto.Message.IProductMessage): ContentFacts => lines('product', of.product?.title, of.body)
export const order = (of: proto.Message.IOrderMessage): ContentFacts => lines('order', of.orderTitle, of.message)
export const invoice = (of: proto.Message.IInvoiceMessage): ContentFacts => lines('invoice', of.note)
export const payment = (of: { noteMessage?: proto.IMessage | null }): ContentFacts =>
  lines('payment', of.noteMessage?.conversation ?? of.noteMessage?.extendedTextMessage?.text)

/** What became of a request for money, in words of ours. */
export const paymentAnswer = (words: string) => (): ContentFacts => ({
  type: 'payment',
  system: { action: 'other', text: words },
})

/** Invitations to a group or a channel. */
export const groupInvite = (of: proto.Message.IGroupInviteMessage): ContentFacts =>
  lines('group_invite', of.groupName, of.caption)
export const channelInvite = (of: { newsletterName?: Text; caption?: Text }): ContentFacts =>
  lines('channel_invite', of.newsletterName, of.caption)
