import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bestLanguage, languages } from '../src/language.js'
import { en } from '../src/words/en.js'

const others = Object.entries(languages).filter(([tag]) => tag !== 'en')

/** Every sentence by its path; what takes an argument says it of the same one. */
const sentences = (words: object, at = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, said]: [string, unknown]) => {
    const path = at ? `${at}.${key}` : key
    if (typeof said === 'function') return [[path, String((said as (of: unknown) => string)('{0}'))]]
    return typeof said === 'string' ? [[path, said]] : sentences(said as object, path)
  })
const english = new Map(sentences(en))

/** Words that are right in a language although English has the same. */
const loans: Readonly<Record<string, readonly string[]>> = {
  de: ['pages.webhooks'],
  es: ['pages.webhooks'],
  fr: ['pages.sessions', 'pages.contacts', 'pages.webhooks', 'pages.invitation', 'menu', 'fields.email'],
  'pt-BR': ['pages.webhooks', 'menu', 'fields.email'],
  id: ['platform', 'menu'],
  tr: ['platform'],
}

describe('the languages of the dashboard', () => {
  it('are those of the elements', () => {
    const spoken = readdirSync(new URL('../../elements/src/i18n', import.meta.url), { withFileTypes: true })
    expect(Object.keys(languages).sort()).toEqual(
      spoken
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    )
  })

  it.each(others)('have no word left in English: %s', async (tag, { load }) => {
    const same = sentences(await load()).filter(([path, said]) => said === english.get(path))
    expect(same.map(([path]) => path)).toEqual(loans[tag] ?? [])
  })

  it.each(others)('keep what a sentence is about: %s', async (_, { load }) => {
    const about = sentences(await load()).filter(([path]) => english.get(path)?.includes('{0}'))
    expect(about.filter(([, said]) => !said.includes('{0}'))).toEqual([])
    expect(about).toHaveLength(3)
  })

  it('are found by the browser’s wishes: the first that is spoken, a variety of it, or English', () => {
    expect(bestLanguage(['xx', 'he', 'de'])).toBe('he')
    expect(bestLanguage(['pt-PT'])).toBe('pt-BR')
    expect(bestLanguage(['de-AT', 'en'])).toBe('de')
    expect(bestLanguage(['zh-TW'])).toBe('zh-Hans')
    expect(bestLanguage(['xx'])).toBe('en')
  })
})
