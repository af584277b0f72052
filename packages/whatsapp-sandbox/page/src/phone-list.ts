import { api, type PhoneView } from './api.js'
import { button, el, formatNumber, openDialog, run } from './dom.js'
import { go } from './route.js'

/** Shows the practice phones and the way to make another. */
export function renderPhones(pane: HTMLElement, phones: readonly PhoneView[], open: string | undefined): void {
  const items = phones.map((phone) =>
    el(
      'li',
      {},
      el(
        'button',
        {
          class: 'item',
          attributes: { type: 'button', 'aria-current': String(phone.id === open) },
          on: { click: () => go(phone.id) },
        },
        avatar(phone.name),
        el('span', { class: 'grow' }, el('strong', {}, phone.name), el('small', {}, formatNumber(phone.number))),
        phone.devices.length > 0 && el('small', { class: 'badge' }, linkWord(phone)),
      ),
    ),
  )
  pane.replaceChildren(
    el(
      'header',
      { class: 'row spread' },
      el('h2', {}, 'Practice phones'),
      button('New', openNewPhone, { class: 'secondary', attributes: { 'aria-label': 'New phone' } }),
    ),
    items.length > 0
      ? el('ul', { class: 'list' }, ...items)
      : el(
          'p',
          { class: 'blank' },
          'A practice phone stands in for a real one: it scans codes, writes and reads. Make the first one.',
        ),
  )
}

function linkWord(phone: PhoneView): string {
  const online = phone.devices.filter((device) => device.connected).length
  return online > 0 ? '● linked' : '○ linked'
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The initials of a name on a quiet ground. */
export function avatar(name: string): HTMLElement {
  const words = name.split(/\s+/).slice(0, 2)
  const initials = words.map((word) => [...graphemes.segment(word)][0]?.segment ?? '').join('')
  return el('span', { class: 'avatar', attributes: { 'aria-hidden': 'true' } }, initials.toUpperCase() || '?')
}

function openNewPhone(): void {
  const name = el('input', {
    attributes: { id: 'new-name', name: 'name', maxlength: '100', required: '', autocomplete: 'off' },
  })
  const submit = el('button', { attributes: { type: 'submit' } }, 'Make phone')
  const form = el(
    'form',
    {
      class: 'stack',
      on: {
        submit: (event) => {
          event.preventDefault()
          void run(submit, async () => {
            const phone = await api.createPhone(name.value.trim())
            element.close()
            go(phone.id)
          })
        },
      },
    },
    el('label', { class: 'label', attributes: { for: 'new-name' } }, 'Whose phone is it?'),
    name,
    submit,
  )
  const { element } = openDialog('New phone', form)
}
