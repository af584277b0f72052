import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { forbidden, validationError } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import type { SessionRow } from '../storage/repositories/sessions.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import { type OutboundContent, OutboundContentError } from '../whatsapp/outbound-content.js'
import { checkEdit, checkVote, oneEmoji } from './message-actions-rules.js'
import { type ActionTarget, isGroupAdmin, type Named, targetOf } from './message-actions-target.js'
import type { Amendment } from './messages-amendments.js'
import { forwardedDraft } from './messages-forward.js'
import type { SendService } from './messages-send.js'
import { wireSeal } from './messages-wire.js'
import type { Acting } from './outbox-actions.js'
import type { SessionAccess } from './sessions-access.js'
import { scopeOf } from './sessions-scope.js'

type SendResult = components['schemas']['SendResult']

/** Who asks, and what for. */
export interface ActionRequest {
  readonly reach: Reach
  readonly session: string
  readonly named: Named
  /** What the asker's credential stands on. */
  readonly bonds: readonly string[]
}

/** What can be done to a message. Each resolves when WhatsApp has taken it and the message shows it. */
export interface MessageActions {
  edit(request: ActionRequest, text: string): Promise<SendResult>
  revoke(request: ActionRequest): Promise<SendResult>
  /** @param emoji - `null` takes the reaction back. */
  react(request: ActionRequest, emoji: string | null | undefined): Promise<SendResult>
  vote(request: ActionRequest, options: readonly string[]): Promise<SendResult>
  forward(request: ActionRequest, to: string): Promise<SendResult>
}

interface Deps extends Pick<Core, 'storage' | 'clock' | 'secrets'> {
  readonly engine: WhatsappEngine
  readonly access: SessionAccess
  readonly acting: Acting
  readonly sending: SendService
}

/** What an action says on the wire, and what it makes true. */
interface Action {
  readonly content: OutboundContent
  readonly effect: Amendment
}

export function createMessageActions(deps: Deps): MessageActions {
  const { storage, clock, secrets, engine, access, acting, sending } = deps
  const { db } = storage

  async function act(
    { reach, session, named, bonds }: ActionRequest,
    action: (target: ActionTarget, owner: SessionRow, now: number) => Action | Promise<Action>,
  ): Promise<SendResult> {
    const owner = await access.row(reach, session)
    const target = await targetOf(db, scopeOf(owner), named)
    const { content, effect } = await action(target, owner, clock.now())
    await access.online(reach, session)
    return acting.act(owner.id, target.row, { wire: encoded(content), effect, bonds })
  }

  function encoded(content: OutboundContent): Uint8Array {
    try {
      return engine.encode(content)
    } catch (error) {
      if (error instanceof OutboundContentError) throw validationError([error.message])
      throw error
    }
  }

  return {
    edit: (request, text) =>
      act(request, (target, _owner, at) => {
        checkEdit(target, text, at)
        return {
          content: { kind: 'edit', target: target.key, content: { kind: 'text', text }, at },
          effect: { kind: 'edit', target: target.ref, content: { type: 'text', body: text }, at },
        }
      }),
    revoke: (request) =>
      act(request, async ({ row, chat, key, ref }, owner, at) => {
        const mine = row.from_me === 1
        if (!mine && !(chat.type === 'group' && (await isGroupAdmin(db, scopeOf(owner), chat.jid))))
          throw forbidden('Only its author or an admin of the group can delete it.', { reason: 'not_yours' })
        return {
          content: { kind: 'revoke', target: key },
          effect: { kind: 'revoke', target: ref, by: 'me', at },
        }
      }),
    react: (request, given) =>
      act(request, ({ key, ref }, _owner, at) => {
        const emoji = given === null ? '' : oneEmoji(given)
        return {
          content: { kind: 'reaction', target: key, emoji, at },
          effect: { kind: 'reaction', target: ref, by: 'me', emoji, at },
        }
      }),
    vote: (request, options) =>
      act(request, (target, owner, at) => {
        const chosen = checkVote(target, options, at)
        const { row, key, ref, author } = target
        const { self } = scopeOf(owner)
        const creator =
          row.from_me === 1 ? self : { ...(author?.lid && { lid: author.lid }), ...(author?.pn && { pn: author.pn }) }
        const poll = row.wire ? secrets.openBytes(row.wire, wireSeal(row.id)) : new Uint8Array()
        const sealed = { payload: new Uint8Array(), iv: new Uint8Array(), chosen }
        return {
          content: { kind: 'vote', target: key, poll, creator, voter: self, options: chosen, at },
          effect: { kind: 'vote', target: ref, by: 'me', vote: sealed, at },
        }
      }),
    async forward({ reach, session, named, bonds }, to) {
      const owner = await access.row(reach, session)
      const target = await targetOf(db, scopeOf(owner), named)
      const draft = forwardedDraft({ engine, secrets }, target, to)
      return sending.sendDraft(reach, session, () => Promise.resolve(draft), { async: false, bonds })
    },
  }
}
