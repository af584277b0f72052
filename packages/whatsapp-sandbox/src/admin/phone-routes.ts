import { createPhone } from '../phones/phone-book.js'
import { readQr } from '../server/linking.js'
import type { CompanionRecord, PhoneRecord } from '../storage/sandbox-state.js'
import { phoneJid } from '../wire/jid.js'
import type { SandboxParts } from '../sandbox-parts.js'
import { readComposition } from './composition.js'
import { Created, type AdminRequest, type AdminRoutes } from './router.js'
import { messageView, phoneDetail, phoneView } from './views.js'

/** Routes about practice phones: what a person does with one. */
export function phoneRoutes(parts: SandboxParts): AdminRoutes {
  const { world, connections, linking, codes, actions, presence, faults } = parts
  const phoneOf = (request: AdminRequest): PhoneRecord => world.requirePhone(request.path['id'] ?? '')
  const linked = (phone: PhoneRecord, companion: CompanionRecord) => ({
    device: { device: companion.device, jid: phoneJid(phone.number, companion.device), platform: companion.platform },
  })
  return {
    'GET /admin/phones': () => ({ data: world.state.phones.map((phone) => phoneView(world, connections, phone)) }),
    'POST /admin/phones': ({ body }) => {
      const phone = createPhone(world, {
        name: body.text('name', 100),
        pushName: body.optionalText('pushName', 100),
        number: body.optionalText('number', 30),
        about: body.optionalText('about', 200),
      })
      return new Created(phoneView(world, connections, phone))
    },
    'GET /admin/phones/{id}': (request) => ({
      ...phoneDetail(world, connections, presence, phoneOf(request), request.query.get('chat') ?? undefined),
      codesToEnter: codes.offersFor(phoneOf(request).number).map(({ platform, endsAt }) => ({ platform, endsAt })),
    }),
    'POST /admin/phones/{id}:scan': async (request) => {
      const phone = phoneOf(request)
      return linked(phone, await linking.scan(phone, readQr(request.body.text('qr', 2_000))))
    },
    'POST /admin/phones/{id}:enter-code': async (request) => {
      const phone = phoneOf(request)
      return linked(phone, await codes.enter(phone, request.body.text('code', 20)))
    },
    'POST /admin/phones/{id}:unlink': (request) => ({
      unlinked: faults.unlink(phoneOf(request), request.body.optionalNumber('device', 1, 255)),
    }),
    'POST /admin/phones/{id}:send': async (request) => {
      const { body } = request
      const sent = await actions.send(
        phoneOf(request),
        body.text('to', 100),
        readComposition(body),
        body.optionalText('quote', 100),
      )
      return new Created(messageView(sent))
    },
    'GET /admin/phones/{id}/files/{message}': async (request) => ({
      data: (await actions.download(phoneOf(request), request.path['message'] ?? '')).toString('base64'),
    }),
    'POST /admin/phones/{id}:react': async (request) =>
      messageView(
        await actions.react(
          phoneOf(request),
          request.body.text('message', 100),
          request.body.optionalText('emoji', 32) ?? '',
        ),
      ),
    'POST /admin/phones/{id}:edit': async (request) =>
      messageView(await actions.edit(phoneOf(request), request.body.text('message', 100), request.body.text('text'))),
    'POST /admin/phones/{id}:revoke': async (request) =>
      messageView(await actions.revoke(phoneOf(request), request.body.text('message', 100))),
    'POST /admin/phones/{id}:read': (request) => ({
      read: actions.read(phoneOf(request), request.body.text('chat', 100)),
    }),
    'POST /admin/phones/{id}:typing': (request) =>
      actions.typing(
        phoneOf(request),
        request.body.text('to', 100),
        request.body.choice('state', ['composing', 'recording', 'paused']),
      ),
    'POST /admin/phones/{id}:presence': (request) =>
      presence.setOnline(phoneOf(request), request.body.optionalFlag('online') ?? true),
    'POST /admin/phones/{id}:tag': async (request) =>
      messageView(
        await actions.tag(
          phoneOf(request),
          request.body.text('group', 100),
          request.body.optionalText('tag', 30) ?? '',
        ),
      ),
    'POST /admin/phones/{id}:save-contact': async (request) => {
      const phone = phoneOf(request)
      await actions.saveContact(phone, request.body.text('number', 30), request.body.optionalText('name', 100) ?? '')
      return phoneView(world, connections, phone)
    },
  }
}
