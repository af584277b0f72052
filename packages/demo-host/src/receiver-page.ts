import { element } from './dom.js'
import { words } from './language.js'

interface Delivery {
  readonly id: number
  readonly at: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly answered: number
}

const behaviours = ['ok', 'fail', 'slow'] as const

const pretty = (body: string) => {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

const eventOf = (body: string) => {
  try {
    const parsed = JSON.parse(body) as { event?: unknown }
    return typeof parsed.event === 'string' ? parsed.event : words().receiver.noEvent
  } catch {
    return words().receiver.noJson
  }
}

const row = ({ at, headers, body, answered }: Delivery) =>
  element(
    'details',
    { class: 'delivery' },
    element(
      'summary',
      {},
      element('time', { class: 'muted' }, new Date(at).toLocaleTimeString(document.documentElement.lang)),
      element('strong', {}, element('bdi', {}, eventOf(body))),
      element('span', { class: answered < 300 ? 'good' : 'bad' }, words().receiver.answered(answered)),
    ),
    element(
      'pre',
      {},
      Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n'),
    ),
    element('pre', {}, pretty(body)),
  )

/** A receiver to try webhooks against: the last 100 deliveries, newest first, and how it answers the next one. */
export const receiverPage = () => {
  const says = words().receiver
  const address = `${location.origin}/receiver/hook`
  const copy = element('button', { class: 'small', attributes: { type: 'button' } }, says.copy)
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(address).then(() => (copy.textContent = says.copied))
  })
  const list = element('section', { attributes: { 'aria-label': says.deliveries, 'aria-live': 'polite' } })
  const choices = behaviours.map((value) => {
    const radio = element('input', { attributes: { type: 'radio', name: 'behaviour', value } })
    radio.addEventListener('change', () => void fetch('/receiver/behaviour', { method: 'POST', body: value }))
    return { value, radio, row: element('label', {}, radio, says[value]) }
  })
  const page = element(
    'main',
    { class: 'receiver' },
    element('header', {}, element('h1', {}, says.title), element('p', { class: 'muted' }, says.text)),
    element('div', { class: 'address' }, element('code', {}, address), copy),
    element('fieldset', {}, element('legend', {}, says.answers), ...choices.map((one) => one.row)),
    list,
  )

  let seen = -1
  const refresh = async () => {
    const response = await fetch('/receiver/deliveries').catch(() => undefined)
    if (!response?.ok) return
    const { behaviour, deliveries } = (await response.json()) as { behaviour: string; deliveries: Delivery[] }
    for (const choice of choices) choice.radio.checked = choice.value === behaviour
    const newest = deliveries[0]?.id ?? 0
    if (newest === seen) return
    const fresh = deliveries.filter(({ id }) => id > seen)
    if (seen <= 0) list.replaceChildren()
    seen = newest
    list.prepend(...(deliveries.length ? fresh.map(row) : [element('p', { class: 'muted' }, says.nothing)]))
  }
  const timer = setInterval(() => (page.isConnected ? void refresh() : clearInterval(timer)), 1000)
  void refresh()
  return page
}
