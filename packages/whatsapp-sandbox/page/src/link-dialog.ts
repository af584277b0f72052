import { api, type PhoneDetail } from './api.js'
import { button, el, formatNumber, messageOf, openDialog } from './dom.js'
import { canWatchScreen, readPicture, watchScreen } from './qr-image.js'

/** The "Link a device" dialog of a phone: by picture of a code, by its text, through another window, or by a typed code. */
export function openLinkDialog(phone: PhoneDetail, linked: () => void): void {
  const status = el('p', { class: 'status', attributes: { role: 'status', 'aria-live': 'polite' } })
  const nearby = el('div', { class: 'nearby', attributes: { 'aria-live': 'polite' } })
  const abort = new AbortController()
  let busy = false

  const attempt = async (doing: string, action: () => Promise<{ device: { platform: string } }>): Promise<void> => {
    if (busy) return
    busy = true
    status.className = 'status'
    status.textContent = doing
    try {
      const { device } = await action()
      status.className = 'status done'
      status.textContent = `Linked: ${device.platform}.`
      linked()
    } catch (error) {
      status.className = 'status failed'
      status.textContent = messageOf(error)
    } finally {
      busy = false
    }
  }
  const scanText = (qr: string): Promise<void> => attempt('Linking…', () => api.scan(phone.id, qr))
  const scanPicture = (picture: Blob): Promise<void> =>
    attempt('Reading the picture…', async () => api.scan(phone.id, await readPicture(picture)))

  const { element, closed } = openDialog(
    'Link a device',
    el('p', { class: 'muted' }, `${phone.name}, ${formatNumber(phone.number)}`),
    nearby,
    status,
    pictureSection(scanPicture, scanText, abort.signal, attempt, phone.id),
    codeSection((code) => attempt('Checking the code…', () => api.enterCode(phone.id, code))),
  )
  const paste = (event: ClipboardEvent): void => {
    const picture = [...(event.clipboardData?.files ?? [])].find((file) => file.type.startsWith('image/'))
    if (picture === undefined) return
    event.preventDefault()
    void scanPicture(picture)
  }
  element.addEventListener('paste', paste)
  element.addEventListener('dragover', (event) => event.preventDefault())
  element.addEventListener('drop', (event) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) void scanPicture(file)
  })
  const refresh = setInterval(() => void showNearby(nearby, phone.id), 1_000)
  void showNearby(nearby, phone.id)
  void closed.then(() => {
    clearInterval(refresh)
    abort.abort()
  })
}

type Attempt = (doing: string, action: () => Promise<{ device: { platform: string } }>) => Promise<void>

function pictureSection(
  scanPicture: (picture: Blob) => Promise<void>,
  scanText: (qr: string) => Promise<void>,
  signal: AbortSignal,
  attempt: Attempt,
  id: string,
): HTMLElement {
  const picker = el('input', {
    class: 'visually-hidden',
    attributes: { type: 'file', accept: 'image/*', id: 'code-picture' },
    on: {
      change: () => {
        const file = picker.files?.[0]
        picker.value = ''
        if (file) void scanPicture(file)
      },
    },
  })
  const text = el('input', {
    attributes: {
      id: 'code-text',
      name: 'code-text',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: 'https://wa.me/settings/linked_devices#…',
    },
  })
  const form = el(
    'form',
    {
      class: 'row',
      on: {
        submit: (event) => {
          event.preventDefault()
          if (text.value.trim()) void scanText(text.value)
        },
      },
    },
    text,
    el('button', { class: 'secondary', attributes: { type: 'submit' } }, 'Scan'),
  )
  const camera = button(
    'Point at another window',
    () => attempt('Looking for a code…', async () => api.scan(id, await watchScreen(signal))),
    {
      class: 'secondary',
    },
  )
  return el(
    'section',
    {},
    el('h3', {}, 'Scan the code'),
    el('p', { class: 'muted' }, 'Paste a screenshot of the code (Ctrl+V), drop a picture here, or choose one.'),
    el(
      'div',
      { class: 'row wrap' },
      el('label', { class: 'button', attributes: { for: 'code-picture' } }, 'Choose a picture'),
      picker,
      canWatchScreen() && camera,
    ),
    el('label', { class: 'label', attributes: { for: 'code-text' } }, 'Or paste the code’s text'),
    form,
  )
}

function codeSection(enter: (code: string) => Promise<void>): HTMLElement {
  const input = el('input', {
    class: 'code',
    attributes: {
      id: 'typed-code',
      name: 'typed-code',
      autocomplete: 'off',
      maxlength: '9',
      placeholder: 'ABCD-1234',
      spellcheck: 'false',
    },
  })
  const form = el(
    'form',
    {
      class: 'row',
      on: {
        submit: (event) => {
          event.preventDefault()
          void enter(input.value)
        },
      },
    },
    input,
    el('button', { attributes: { type: 'submit' } }, 'Link'),
  )
  return el(
    'section',
    {},
    el('h3', {}, el('label', { attributes: { for: 'typed-code' } }, 'Link with a code instead')),
    form,
  )
}

/** Says which screens show a code now. The secret in a code is only on the screen, so the phone has to see it. */
async function showNearby(nearby: HTMLElement, id: string): Promise<void> {
  const [codes, phone] = await Promise.all([api.codes(), api.phone(id)]).catch(() => [[], undefined] as const)
  const now = Date.now()
  const lines = codes.flatMap(({ platform, code }) =>
    code
      ? [
          `${platform} shows code ${code.number} of ${code.total}, for ${Math.max(0, Math.ceil((code.endsAt - now) / 1_000))} s`,
        ]
      : [],
  )
  for (const offer of phone?.codesToEnter ?? []) lines.push(`${offer.platform} waits for a code of this number`)
  const content = lines.length > 0 ? lines : ['No screen shows a code now.']
  nearby.replaceChildren(...content.map((line) => el('p', { class: lines.length > 0 ? 'strip live' : 'strip' }, line)))
}
