import { api, type PhoneDetail, type PhoneView } from './api.js'
import { button, el, notify, openDialog } from './dom.js'

interface Fault {
  readonly label: string
  readonly hint: string
  readonly body: object
}

const FAULTS: readonly Fault[] = [
  { label: 'Drop the connection', hint: 'as a lost network does (428)', body: { kind: 'drop' } },
  { label: 'Open it elsewhere', hint: 'the link is used twice (440)', body: { kind: 'replace' } },
  {
    label: 'Ban for an hour',
    hint: 'too many new chats (402)',
    body: { kind: 'ban', reason: 402, code: 101, expireSeconds: 3600 },
  },
  { label: 'Ban', hint: 'for good (406)', body: { kind: 'ban', reason: 406 } },
  { label: 'Lock the account', hint: '(403)', body: { kind: 'ban', reason: 403 } },
  { label: 'Call the client outdated', hint: '(405)', body: { kind: 'outdated' } },
  { label: 'Be unavailable', hint: 'until lifted (503)', body: { kind: 'unavailable' } },
  { label: 'Fall silent', hint: 'pings stay unanswered (408)', body: { kind: 'silence' } },
  { label: 'Lift everything', hint: 'bans, outages and silence', body: { kind: 'clear' } },
]

const CODE_FAULTS: readonly Fault[] = [
  { label: 'Expire all codes', hint: 'scans are refused', body: { kind: 'expire_codes' } },
  { label: 'Retire the secret', hint: 'in the middle of a scan', body: { kind: 'refresh_secret' } },
]

/** The dialog that makes things go wrong for a phone's linked devices, and lets others write to it by themselves. */
export function openTrouble(phone: PhoneDetail, everybody: readonly PhoneView[]): void {
  const list = (faults: readonly Fault[], extra: object): HTMLElement =>
    el(
      'div',
      { class: 'stack' },
      ...faults.map(({ label, hint, body }) =>
        el(
          'div',
          { class: 'row' },
          button(label, async () => report(label, (await api.fault({ ...body, ...extra })).affected), {
            class: 'secondary',
          }),
          el('small', {}, hint),
        ),
      ),
    )
  const scripts = el('div', { class: 'stack' })
  openDialog(
    'Trouble',
    el('section', {}, el('h3', {}, 'For this phone’s devices'), list(FAULTS, { number: phone.number })),
    el('section', {}, el('h3', {}, 'For everybody who shows a code'), list(CODE_FAULTS, {})),
    el('section', {}, el('h3', {}, 'Messages by themselves'), scripts),
  )
  void showScripts(scripts, phone, everybody)
}

function report(label: string, affected: number): void {
  notify(affected === 1 ? `${label}: 1 connection.` : `${label}: ${affected} connections.`)
}

async function showScripts(scripts: HTMLElement, phone: PhoneDetail, everybody: readonly PhoneView[]): Promise<void> {
  const running = (await api.scenarios()).filter((one) => one.running && one.to === phone.number)
  const others = everybody.filter((other) => other.id !== phone.id).map((other) => other.number)
  const again = (): Promise<void> => showScripts(scripts, phone, everybody)
  scripts.replaceChildren(
    ...running.map((one) =>
      el(
        'div',
        { class: 'row' },
        button('Stop', async () => {
          await api.stopScenario(one.id)
          await again()
        }),
        el('small', {}, `${one.id}: ${one.sent} sent`),
      ),
    ),
    button(
      'A message every 4 seconds',
      async () => {
        await api.startChatter(phone.number, others, 4_000)
        await again()
      },
      { class: 'secondary' },
    ),
  )
}
