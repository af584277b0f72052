export { Formats, type PluralForms } from './formats.js'
export { announceLocaleChange, LocaleController } from './locale-controller.js'
export { availableLocales, directionOf, loadLocale, localeNow, type Locale, type LocaleModule } from './locales.js'
export { defineRoom, type Room, type WordsOf } from './room.js'
