import { api, type PhoneDetail, type PhoneView } from './api.js'
import { renderChat } from './chat-pane.js'
import { byId, messageOf, notify } from './dom.js'
import { renderPhones } from './phone-list.js'
import { renderPhone } from './phone-pane.js'
import { currentRoute } from './route.js'

let loading = false
/** Whether something changed while a load was under way; then it is loaded once more. */
let stale = false

async function load(): Promise<void> {
  if (loading) {
    stale = true
    return
  }
  loading = true
  try {
    const route = currentRoute()
    const phones = await api.phones()
    const phone =
      route.phone !== undefined && phones.some((one) => one.id === route.phone)
        ? await api.phone(route.phone, route.chat)
        : undefined
    render(phones, phone)
  } catch (error) {
    notify(messageOf(error), true)
  } finally {
    // At most four loads a second, however much happens.
    setTimeout(() => {
      loading = false
      if (!stale) return
      stale = false
      void load()
    }, 250)
  }
}

function render(phones: readonly PhoneView[], phone: PhoneDetail | undefined): void {
  const { chat } = currentRoute()
  const depth = phone === undefined ? 'phones' : chat === undefined ? 'phone' : 'chat'
  byId('app').dataset['depth'] = depth
  document.title = phone ? `${phone.name} · Practice phones` : 'Practice phones'
  renderPhones(byId('phones'), phones, phone?.id)
  renderPhone(byId('phone'), phone, phones, chat, () => void load())
  renderChat(byId('chat'), phone, chat, phones)
}

addEventListener('hashchange', () => void load())
document.addEventListener('visibilitychange', () => void load())
const events = new EventSource('/admin/events')
events.onmessage = () => void load()
events.onopen = () => void load()
events.onerror = () => notify('The sandbox does not answer. It is tried again.', true)
void load()
