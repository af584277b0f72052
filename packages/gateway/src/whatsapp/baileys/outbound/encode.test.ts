import { proto } from 'baileys'
import { describe, expect, it } from 'vitest'
import { OutboundContentError, type TargetKey } from '../../outbound-content.js'
import { openVote } from '../poll-votes.js'
import { describe as read, encode } from './encode.js'
import { stanzaExtras } from './stanza-extras.js'

const target: TargetKey = { chatJid: '120363000000000001@g.us', id: '3EB0AA', fromMe: false, participant: '9001@lid' }
const decode = (wire: Uint8Array) => proto.Message.decode(wire)
const poll = encode({ kind: 'poll', name: 'When?', options: ['Saturday', 'Sunday'], selectableCount: 1 })

describe('a vote', () => {
  const creator = { lid: '9001@lid', pn: '15550101@s.whatsapp.net' }
  const voter = { lid: '9002@lid', pn: '15550102@s.whatsapp.net' }
  const sealed = (options: readonly string[]) => {
    const wire = encode({ kind: 'vote', target, poll, creator, voter, options, at: 1_700_000_000_000 })
    const { vote, pollCreationMessageKey } = decode(wire).pollUpdateMessage ?? {}
    expect(pollCreationMessageKey).toMatchObject({ id: '3EB0AA', participant: '9001@lid' })
    return { payload: vote?.encPayload ?? new Uint8Array(), iv: vote?.encIv ?? new Uint8Array() }
  }
  const context = { pollId: '3EB0AA', wire: poll, creator, voter, options: ['Saturday', 'Sunday'] }

  it('is opened by who has the poll, and says what was chosen', () => {
    expect(openVote(sealed(['Sunday']), context)).toEqual(['Sunday'])
    expect(openVote(sealed([]), context)).toEqual([])
  })

  it('is closed to everybody else, and counts for nobody else', () => {
    const other = encode({ kind: 'poll', name: 'When?', options: ['Saturday', 'Sunday'], selectableCount: 1 })
    expect(openVote(sealed(['Sunday']), { ...context, wire: other })).toBeUndefined()
    expect(openVote(sealed(['Sunday']), { ...context, voter: { lid: '9003@lid' } })).toBeUndefined()
    expect(openVote(sealed(['Sunday']), { ...context, pollId: '3EB0BB' })).toBeUndefined()
  })

  it('cannot be cast on a poll whose secret never came', () => {
    const plain = proto.Message.encode({ pollCreationMessage: { name: 'When?' } }).finish()
    const vote = { kind: 'vote', target, poll: plain, creator, voter, options: [], at: 0 } as const
    expect(() => encode(vote)).toThrow(OutboundContentError)
  })
})

describe('a forwarded message', () => {
  const wireOf = (message: proto.IMessage) => proto.Message.encode(proto.Message.fromObject(message)).finish()
  const forward = (message: proto.IMessage, own = false) => encode({ kind: 'forward', wire: wireOf(message), own })

  it('says that it was, and how often', () => {
    expect(read(forward({ conversation: 'hello' }))).toEqual({ type: 'text', body: 'hello', forwarded: 1 })
    const again = { extendedTextMessage: { text: 'hello', contextInfo: { isForwarded: true, forwardingScore: 4 } } }
    expect(read(forward(again))).toMatchObject({ forwarded: 5 })
    expect(read(forward({ conversation: 'mine' }, true))).toEqual({ type: 'text', body: 'mine' })
  })

  it('leaves behind what it quoted, whom it mentioned and what belonged to its chat', () => {
    const wire = forward({
      messageContextInfo: { messageSecret: Buffer.alloc(32, 1) },
      imageMessage: {
        caption: 'look',
        mediaKey: Buffer.alloc(32, 2),
        contextInfo: { stanzaId: 'SECRET', mentionedJid: ['9002@lid'], quotedMessage: { conversation: 'private' } },
      },
    })
    expect(read(wire)).toEqual({ type: 'image', body: 'look', media: {}, forwarded: 1 })
    expect(decode(wire).messageContextInfo).toBeNull()
    expect(Buffer.from(wire).includes('private')).toBe(false)
  })

  it('takes a new secret when it is a poll', () => {
    const passedOn = encode({ kind: 'forward', wire: poll, own: true })
    const secret = decode(passedOn).messageContextInfo?.messageSecret
    expect(secret).toHaveLength(32)
    expect(secret).not.toEqual(decode(poll).messageContextInfo?.messageSecret)
  })

  it.each<[string, proto.IMessage]>([
    ['can be opened once', { viewOnceMessageV2: { message: { imageMessage: {} } } }],
    ['is a reaction', { reactionMessage: { text: '👍' } }],
    ['is a vote', { pollUpdateMessage: {} }],
    ['takes another back', { protocolMessage: { type: 0 } }],
    ['opens an album', { albumMessage: { expectedImageCount: 2 } }],
    ['says nothing', {}],
  ])('is none when the original %s', (_why, message) => {
    expect(() => forward(message)).toThrow(OutboundContentError)
  })
})

describe('a quote', () => {
  it('repeats the original flat and without its secrets', () => {
    const quoted = { id: '3EB0CC', participant: '9001@lid', wire: poll }
    const { extendedTextMessage } = decode(encode({ kind: 'text', text: 'Sunday!', quoted }))
    const inner = extendedTextMessage?.contextInfo?.quotedMessage
    expect(inner?.pollCreationMessageV3?.name).toBe('When?')
    expect(inner?.messageContextInfo).toBeNull()
    const twice = { id: '3EB0DD', wire: encode({ kind: 'text', text: 'Sunday!', quoted }) }
    const outer = decode(encode({ kind: 'text', text: 'again', quoted: twice })).extendedTextMessage?.contextInfo
    expect(outer?.quotedMessage?.extendedTextMessage?.text).toBe('Sunday!')
    expect(outer?.quotedMessage?.extendedTextMessage?.contextInfo ?? undefined).toBeUndefined()
  })

  it('can accompany every kind of content', () => {
    const quoted = { id: '3EB0CC', body: 'where?' }
    const place = read(encode({ kind: 'location', latitude: 1, longitude: 2, quoted, mentions: ['9002@lid'] }))
    expect(place).toMatchObject({ quoted: { id: '3EB0CC', body: 'where?' }, mentions: [{ lid: '9002@lid' }] })
  })
})

describe('the stanza around a message', () => {
  it.each([
    [{ kind: 'text', text: 'x' }, {}, undefined],
    [
      { kind: 'edit', target: { ...target, fromMe: true }, content: { kind: 'text', text: 'y' }, at: 1 },
      { edit: '1' },
      undefined,
    ],
    [{ kind: 'revoke', target: { ...target, fromMe: true } }, { edit: '7' }, undefined],
    [{ kind: 'revoke', target }, { edit: '8' }, undefined],
    [{ kind: 'poll', name: 'a', options: ['b'], selectableCount: 0 }, {}, 'creation'],
  ] as const)('says to the server what it cannot read: %j', (content, attributes, polltype) => {
    const { additionalAttributes, additionalNodes } = stanzaExtras(decode(encode(content)))
    expect(additionalAttributes).toEqual(attributes)
    expect(additionalNodes[0]?.attrs['polltype']).toBe(polltype)
  })
})
