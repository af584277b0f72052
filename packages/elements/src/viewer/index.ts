export { ChatListElement } from './chat-list/chat-list.js'
export { MessageTimelineElement } from './message-timeline/message-timeline.js'
export { ViewerElement } from './viewer/viewer.js'
