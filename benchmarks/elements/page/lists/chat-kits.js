// Whole chats as web components, with messages of their own.
import { markOf } from '../world.js'

const textOf = (item) => item.body ?? markOf(item.n)

/** deep-chat without a service behind it. */
export const deepChat = async () => {
  await import('deep-chat')
  return (host, first) => {
    const element = document.createElement('deep-chat')
    const told = (item) => ({ text: textOf(item), role: item.fromMe ? 'user' : 'ai' })
    Object.assign(element, { demo: true, history: first.map(told) })
    element.setAttribute('style', 'inline-size: 100%; block-size: 100%; border: 0')
    host.append(element)
    const rows = () => element.shadowRoot?.querySelectorAll('.outer-message-container') ?? []
    return {
      root: element.shadowRoot,
      grows: 'end',
      scroller: () => element.shadowRoot.querySelector('#messages'),
      rows: () => [...rows()],
      newest: () => rows()[rows().length - 1],
      append: (item) => element.addMessage(told(item)),
    }
  }
}

/** vue-advanced-chat with one room. */
export const vueAdvancedChat = async () => {
  const { register } = await import('vue-advanced-chat')
  register()
  return (host, first) => {
    const element = document.createElement('vue-advanced-chat')
    const told = (item) => ({
      _id: item.n,
      content: textOf(item),
      senderId: item.fromMe ? 'me' : item.senderJid,
      username: item.senderName,
      date: '12 November',
      timestamp: '10:20',
    })
    const users = [
      { _id: 'me', username: 'You' },
      { _id: 'them', username: 'Them' },
    ]
    let messages = first.map(told)
    Object.assign(element, {
      height: '800px',
      currentUserId: 'me',
      rooms: [{ roomId: 'room', roomName: 'Bakers', users }],
      roomsLoaded: true,
      singleRoom: true,
      messagesLoaded: true,
      messages,
    })
    host.append(element)
    const rows = () => element.shadowRoot?.querySelectorAll('.vac-message-wrapper') ?? []
    return {
      root: element.shadowRoot ?? element,
      grows: 'end',
      scroller: () => element.shadowRoot?.querySelector('#messages-list'),
      rows: () => [...rows()],
      newest: () => rows()[rows().length - 1],
      append(item) {
        messages = [...messages, told(item)]
        element.messages = messages
      },
    }
  }
}
