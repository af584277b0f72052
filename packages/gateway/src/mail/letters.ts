import type { Letter } from './mailer.js'

/** What a letter says, before it has a recipient. */
export type Words = Pick<Letter, 'subject' | 'text' | 'html'>

const NAME_MAX = 60
/** Controls, direction marks and line breaks of every kind, but not what joins letters and emojis. */
const UNSEEN = /(?:(?![\u200c\u200d])[\p{C}\p{Zl}\p{Zp}])+/gu
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A name that a stranger chose, fit for a sentence: one line, no controls or direction marks, not long, and nothing
 * that a mail program would make a link of.
 */
export function plainName(name: string): string {
  const line = name
    .normalize('NFC')
    .replace(UNSEEN, ' ')
    .replace(/[<>@\\/:]+/g, ' ')
    .replace(/([.。．｡])(?=\S)/gu, '$1 ')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = Array.from(graphemes.segment(line), ({ segment }) => segment)
  return letters.length > NAME_MAX ? `${letters.slice(0, NAME_MAX - 1).join('')}…` : line
}

/** Confirm an address. */
export function verificationWords(name: string, url: string): Words {
  return compose('Confirm your e-mail address', [
    `Hello ${plainName(name)},`,
    'open this link to confirm that this address is yours. It works once, for a day.',
    { url, label: 'Confirm this address' },
    'You did not register? Then do nothing: without you nothing happens.',
  ])
}

/** Choose a new password. */
export function resetWords(name: string, url: string): Words {
  return compose('Choose a new password', [
    `Hello ${plainName(name)},`,
    'open this link to choose a new password. It works once, for an hour, and signs you out everywhere.',
    { url, label: 'Choose a new password' },
    'You did not ask for it? Then do nothing: your password stays as it is.',
  ])
}

/** The password is another one now. */
export function passwordChangedWords(name: string, url: string): Words {
  return compose('Your password was changed', [
    `Hello ${plainName(name)},`,
    'the password of your account was changed, and you were signed out everywhere else.',
    'It was not you? Then choose a new password now:',
    { url, label: 'Choose a new password' },
  ])
}

/** Join an organization. */
export function invitationWords(inviter: string, organization: string, url: string): Words {
  return compose(`Invitation to ${plainName(organization)}`, [
    'Hello,',
    `${plainName(inviter)} invites you to the organization "${plainName(organization)}".`,
    { url, label: 'See the invitation' },
    'The link works once, for a week, for this address only. You do not know them? Then do nothing.',
  ])
}

/** An endpoint is not sent to any more. */
export function webhookDisabledWords(organization: string, host: string, gone: boolean, url: string): Words {
  return compose(`A webhook of ${plainName(organization)} was switched off`, [
    'Hello,',
    `the webhook of "${plainName(organization)}" at ${plainName(host)} was switched off: ${
      gone ? 'the endpoint answered that it is gone.' : 'for five days every delivery has failed.'
    }`,
    'Events that happen now are kept for two weeks. Switch it on again and recover them here:',
    { url, label: 'See the webhooks' },
  ])
}

type Line = string | { readonly url: string; readonly label: string }

function compose(subject: string, lines: readonly Line[]): Words {
  return {
    subject,
    text: lines.map((line) => (typeof line === 'string' ? line : line.url)).join('\n\n') + '\n',
    html: `<!doctype html><meta charset="utf-8"><title>${escape(subject)}</title>${lines.map(paragraph).join('')}`,
  }
}

function paragraph(line: Line): string {
  return typeof line === 'string'
    ? `<p>${escape(line)}</p>`
    : `<p><a href="${escape(line.url)}">${escape(line.label)}</a></p>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`)
}
