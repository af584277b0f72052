import { EARLIER, text, type MessageType } from './message-type.js'

/** What businesses send, and the answers to it. */
export const business: readonly MessageType[] = [
  {
    name: 'buttons',
    message: { buttonsMessage: { contentText: 'Choose', buttons: [{ buttonText: { displayText: 'Yes' } }] } },
    shown: { type: 'buttons', body: 'Choose\nYes' },
  },
  {
    name: 'button reply',
    message: { buttonsResponseMessage: { selectedDisplayText: 'Yes' } },
    shown: { type: 'buttons_reply', body: 'Yes' },
  },
  {
    name: 'list',
    message: { listMessage: { title: 'T', sections: [{ title: 'S', rows: [{ title: 'R' }] }] } },
    shown: { type: 'list', body: 'T\nS\nR' },
  },
  { name: 'list reply', message: { listResponseMessage: { title: 'R' } }, shown: { type: 'list_reply', body: 'R' } },
  {
    name: 'template',
    message: {
      templateMessage: {
        hydratedTemplate: {
          hydratedContentText: 'Hello',
          hydratedButtons: [{ quickReplyButton: { displayText: 'Hi' } }, { urlButton: { displayText: 'Site' } }],
        },
      },
    },
    shown: { type: 'template', body: 'Hello\nHi\nSite' },
  },
  {
    name: 'template reply',
    message: { templateButtonReplyMessage: { selectedDisplayText: 'Hi' } },
    shown: { type: 'template_reply', body: 'Hi' },
  },
  {
    name: 'interactive',
    message: {
      interactiveMessage: {
        body: { text: 'B' },
        nativeFlowMessage: { buttons: [{ name: 'quick_reply', buttonParamsJson: '{"display_text":"Go"}' }] },
      },
    },
    shown: { type: 'interactive', body: 'B\nGo' },
  },
  {
    name: 'interactive reply',
    message: { interactiveResponseMessage: { body: { text: 'Go' } } },
    shown: { type: 'interactive_reply', body: 'Go' },
  },
  {
    name: 'product',
    message: { productMessage: { product: { title: 'Shoe' } } },
    shown: { type: 'product', body: 'Shoe' },
  },
  { name: 'order', message: { orderMessage: { orderTitle: 'O' } }, shown: { type: 'order', body: 'O' } },
  { name: 'invoice', message: { invoiceMessage: { note: 'N' } }, shown: { type: 'invoice', body: 'N' } },
  {
    name: 'payment',
    message: { sendPaymentMessage: { noteMessage: text('thanks') } },
    shown: { type: 'payment', body: 'thanks' },
  },
  {
    name: 'payment request',
    message: { requestPaymentMessage: { noteMessage: text('please') } },
    shown: { type: 'payment', body: 'please' },
  },
  {
    name: 'declined payment',
    message: { declinePaymentRequestMessage: { key: EARLIER } },
    shown: { type: 'payment', system: { kind: 'other', text: 'payment request declined' } },
  },
  {
    name: 'group invite',
    message: { groupInviteMessage: { groupName: 'G' } },
    shown: { type: 'group_invite', body: 'G' },
  },
  {
    name: 'channel invite',
    message: { newsletterAdminInviteMessage: { newsletterName: 'C' } },
    shown: { type: 'channel_invite', body: 'C' },
  },
]
