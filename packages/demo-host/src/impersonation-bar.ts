import type { Workspace } from './workspace.js'
import { element } from './dom.js'

const left = (endsAt: number) => {
  const seconds = Math.max(0, Math.round((endsAt - Date.now()) / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`
}

/**
 * The bar across the top while a super admin acts as somebody else: whom, why, the time left and a way out. `ended` is called when the time is up
 * or Stop was pressed. Undefined when nobody is impersonated.
 */
export const impersonationBar = ({ me }: Workspace, stop: () => void) => {
  const { impersonation } = me
  if (!impersonation) return undefined
  const time = element('span', { class: 'left' }, left(impersonation.endsAt))
  const bar = element(
    'div',
    { class: 'impersonation', attributes: { role: 'region', 'aria-label': 'Impersonation' } },
    element('span', {}, 'You act as ', element('strong', {}, element('bdi', {}, me.user?.name ?? 'this user'))),
    element('span', { class: 'muted' }, 'Reason: ', element('bdi', {}, impersonation.reason)),
    time,
    element('button', { attributes: { type: 'button' }, on: { click: stop } }, 'Stop'),
  )
  const timer = setInterval(() => {
    if (!bar.isConnected) {
      clearInterval(timer)
      return
    }
    time.textContent = left(impersonation.endsAt)
    if (Date.now() < impersonation.endsAt) return
    clearInterval(timer)
    stop()
  }, 1000)
  return bar
}
