import { element } from './dom.js'
import { en, type Words } from './words/en.js'

interface Language {
  /** What its speakers call it. */
  readonly name: string
  /** Its text runs from right to left. */
  readonly rtl?: true
  readonly load: () => Promise<Words>
}

const key = 'waygate-language'

/** The languages of the dashboard by tag: those that the elements speak. */
export const languages: Readonly<Record<string, Language>> = {
  en: { name: 'English', load: () => Promise.resolve(en) },
  de: { name: 'Deutsch', load: async () => (await import('./words/de.js')).words },
  es: { name: 'Español', load: async () => (await import('./words/es.js')).words },
  fr: { name: 'Français', load: async () => (await import('./words/fr.js')).words },
  'pt-BR': { name: 'Português (Brasil)', load: async () => (await import('./words/pt-BR.js')).words },
  id: { name: 'Bahasa Indonesia', load: async () => (await import('./words/id.js')).words },
  hi: { name: 'हिन्दी', load: async () => (await import('./words/hi.js')).words },
  ar: { name: 'العربية', rtl: true, load: async () => (await import('./words/ar.js')).words },
  he: { name: 'עברית', rtl: true, load: async () => (await import('./words/he.js')).words },
  ja: { name: '日本語', load: async () => (await import('./words/ja.js')).words },
  'zh-Hans': { name: '简体中文', load: async () => (await import('./words/zh-Hans.js')).words },
  tr: { name: 'Türkçe', load: async () => (await import('./words/tr.js')).words },
}

let current = en

/** The words of the language that is spoken. */
export const words = () => current

const languageOf = (tag: string) => tag.split('-')[0]

/** The first wanted language that the dashboard speaks, or a variety of it (`pt-PT` reads `pt-BR`); English when there is none. */
export const bestLanguage = (wanted: readonly string[]) => {
  const known = Object.keys(languages)
  for (const tag of wanted) {
    const found = known.find((one) => one === tag) ?? known.find((one) => languageOf(one) === languageOf(tag))
    if (found) return found
  }
  return 'en'
}

/**
 * Speaks the language that the person chose here, otherwise the first that the browser asks for. The elements follow the document's. Never rejects: without
 * the network the words stay English.
 */
export const speak = async () => {
  const chosen = localStorage.getItem(key)
  const tag = bestLanguage(chosen === null ? navigator.languages : [chosen, ...navigator.languages])
  const language = languages[tag]
  if (!language) return
  current = await language.load().catch(() => en)
  if (current === en && tag !== 'en') return
  document.documentElement.lang = tag
  document.documentElement.dir = language.rtl ? 'rtl' : 'ltr'
}

/** Chooses another language. The page starts again with it: everything it says was said in the old one. */
export const languagePicker = () => {
  const picker = element(
    'select',
    { class: 'language', attributes: { 'aria-label': words().language } },
    ...Object.entries(languages).map(([tag, { name }]) =>
      element(
        'option',
        { attributes: { value: tag, lang: tag, selected: document.documentElement.lang === tag } },
        name,
      ),
    ),
  )
  picker.addEventListener('change', () => {
    localStorage.setItem(key, picker.value)
    location.reload()
  })
  return picker
}
