import { expect } from 'chai'
import * as admin from './en/admin.js'
import { keyFormWords } from './en/key-form.js'
import { auditWords } from './en/audit.js'
import { contactWords } from './en/contact.js'
import { gatewaysWords } from './en/gateways.js'
import { membersWords } from './en/members.js'
import { organizationsWords } from './en/organizations.js'
import { pairingCodeWords } from './en/pairing-code.js'
import { sessionStepsWords } from './en/session-steps.js'
import { sessionDialogsWords } from './en/session-dialogs.js'
import { selectionWords } from './en/ui-selection.js'
import { timelineWords } from './en/timeline.js'
import { webhookWords } from './en/webhook.js'
import { userChangeWords } from './en/user-change.js'
import { Formats } from './formats.js'
import { availableLocales, directionOf, loadLocale } from './locales.js'
import type { Room } from './room.js'

const rooms: readonly Room<object>[] = [
  selectionWords,
  sessionStepsWords,
  pairingCodeWords,
  sessionDialogsWords,
  timelineWords,
  contactWords,
  keyFormWords,
  webhookWords,
  organizationsWords,
  membersWords,
  auditWords,
  gatewaysWords,
  userChangeWords,
  ...Object.values(admin).filter((room) => room !== admin.adminUsersWords),
]
const languages = availableLocales().filter((tag) => tag !== 'en' && !/^(en-XA|ar-XB)$/.test(tag))

type Leaf = string | ((...args: unknown[]) => unknown)

/** Every string and function of a dictionary by its path. */
function leavesOf(words: object, at = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  for (const [key, value] of Object.entries(words)) {
    const path = at ? `${at}.${key}` : key
    if (typeof value === 'object' && value !== null)
      for (const [inner, leaf] of leavesOf(value as object, path)) leaves.set(inner, leaf)
    else leaves.set(path, value as Leaf)
  }
  return leaves
}

const argumentsOf: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  numbers: [
    [1, 1],
    [2, 2],
    [3, 3],
    [11, 11],
    [100, 100],
    [5, 7],
  ],
  words: [['Zoë', 'Ravi', 'Kaz']],
  facts: [[{ retryIn: 'RETRY', until: 'UNTIL' }], [{ retryIn: undefined, until: undefined }]],
}

/** What a leaf says for arguments of every kind that one of them can be; calls that a leaf cannot take are left out. */
function said(leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf]
  return Object.values(argumentsOf)
    .flat()
    .flatMap((args) => {
      try {
        return [String(leaf(...args))]
      } catch {
        return []
      }
    })
}

/** Names, protocol words and forms that read the same in every language. */
const international =
  /^(?:[\p{P}\p{S}\p{N}\s]|JIDs?|LID|QR|API|ID|Id|GIF|WhatsApp|Webhooks?|Zoë|Ravi|Kaz|RETRY|UNTIL|undefined|ms|v1|wg-provider|client|HMAC-SHA\d+)*$/u

/** Words that are right in a language although English has the same. */
const loans: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Name',
    'Version',
    'Status',
    'Admin',
    'Person',
    'Chats',
    'Video',
    'Album',
    'Audio',
    'Sticker',
    'Gateway',
    'Pause',
    'in Zoë',
  ],
  es: ['Chats', 'Audio', 'Sticker', 'Error'],
  fr: [
    'Options',
    'Actions',
    'Sessions',
    'Session',
    'Message',
    'Messages',
    'Contacts',
    'Contact',
    'Photo',
    'Audio',
    'Document',
    'Album',
    'Version',
    'Pause',
    'Secret',
    'E-mail',
    'Invitations',
    'Invitation',
    '# session',
    '# page',
    '# photo',
    '# contact',
    '# vote',
  ],
  'pt-BR': ['Gateway', 'E-mail', '# item'],
  id: [
    'Status',
    'Admin',
    'Video',
    'Album',
    'Audio',
    'Gateway',
    'Platform',
    'Super admin',
    'Edit',
    'Edit webhook',
    '# video',
  ],
  tr: ['Video', '# video'],
  hi: [],
  ar: [],
  he: [],
  ja: [],
  'zh-Hans': [],
}

describe('every language', () => {
  it('is one of the twelve', () => {
    expect(['en', ...languages]).to.have.members('en de es fr pt-BR id hi ar he ja zh-Hans tr'.split(' '))
  })

  it('has a direction', () => {
    expect(languages.filter((tag) => directionOf(tag) === 'rtl')).to.have.members(['ar', 'he'])
  })

  for (const [asked, found] of [
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh-CN', 'zh-Hans'],
    ['de-AT', 'de'],
    ['ar-EG', 'ar'],
    ['iw', 'he'],
  ] as const) {
    it(`is found by a neighbouring tag: ${asked} reads ${found}`, async () => {
      expect((await loadLocale(asked)).tag).to.equal(found)
    })
  }

  it('falls back to English where there is none', async () => {
    expect((await loadLocale('xx')).tag).to.equal('en')
    expect((await loadLocale('not a tag')).tag).to.equal('en')
  })
})

for (const tag of languages) {
  describe(`the words in ${tag}`, () => {
    const english = new Formats('en')

    it('are there for every word of English, and no other', async () => {
      const locale = await loadLocale(tag)
      for (const room of rooms) {
        const expected = [...leavesOf(room.english(english)).keys()]
        expect([...leavesOf(locale.words(room)).keys()], room.name).to.have.members(expected)
      }
    })

    it('are not left in English', async () => {
      const locale = await loadLocale(tag)
      const left = rooms.flatMap((room) => {
        const original = leavesOf(room.english(english))
        return [...leavesOf(locale.words(room))].flatMap(([path, leaf]) => {
          const [sample = ''] = said(leaf)
          const [same = ''] = said(original.get(path) ?? '')
          const plain = sample.replace(/[\u2066-\u2069]/g, '')
          const isLoan = loans[tag]?.includes(plain.replace(/\d+/g, '#')) ?? false
          return sample === same && !international.test(plain) && !isLoan ? [`${room.name} ${path}: ${sample}`] : []
        })
      })
      expect(left).to.deep.equal([])
    })

    it('say every name and number that English says', async () => {
      const locale = await loadLocale(tag)
      const silent = rooms.flatMap((room) => {
        const original = leavesOf(room.english(english))
        return [...leavesOf(locale.words(room))].flatMap(([path, leaf]) => {
          if (typeof leaf === 'string') return []
          const missing = ['Zoë', 'Ravi', 'Kaz', 'RETRY', 'UNTIL'].filter(
            (word) =>
              said(original.get(path) ?? '').some((one) => one.includes(word)) &&
              !said(leaf).some((one) => one.includes(word)),
          )
          return missing.map((word) => `${room.name} ${path}: ${word}`)
        })
      })
      expect(silent).to.deep.equal([])
    })

    it('isolate the direction of strangers’ text wherever English does', async () => {
      const locale = await loadLocale(tag)
      const open = rooms.flatMap((room) => {
        const original = leavesOf(room.english(english))
        return [...leavesOf(locale.words(room))].filter(([path, leaf]) => {
          const wanted = said(original.get(path) ?? '')
            .join('')
            .split('\u2068').length
          return said(leaf).join('').split('\u2068').length < wanted
        })
      })
      expect(open.map(([path]) => path)).to.deep.equal([])
    })

    it('never say undefined', async () => {
      const locale = await loadLocale(tag)
      const odd = rooms.flatMap((room) =>
        [...leavesOf(locale.words(room))].filter(([path, leaf]) => {
          const original = said(leavesOf(room.english(english)).get(path) ?? '')
          return (
            said(leaf).some((one) => /undefined|\[object|NaN/.test(one)) &&
            !original.some((one) => /undefined|\[object|NaN/.test(one))
          )
        }),
      )
      expect(odd.map(([path]) => path)).to.deep.equal([])
    })
  })
}
