import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'צמתי השער',
  intro: 'התהליכים שמחזיקים את החיבורים לוואטסאפ.',
  emptyTitle: 'אין צומת עדיין',
  emptyText: 'צומת מופיע כאן כשהוא עולה.',
  columns: {
    node: 'צומת',
    state: 'מצב',
    sessions: 'הפעלות',
    version: 'גרסה',
    started: 'עלה',
    seen: 'סימן אחרון',
    actions: 'פעולות',
  },
  states: { active: 'פעיל', draining: 'בריקון', drained: 'ריק', lost: 'אבד' },
  stateHint: {
    active: 'מקבל הפעלות.',
    draining: 'מעביר את ההפעלות שלו לצמתים אחרים ואינו מקבל חדשות.',
    drained: 'אינו מחזיק הפעלה. אפשר לעצור אותו בבטחה.',
    lost: 'אין ממנו סימן. צמתים אחרים נוטלים את ההפעלות שלו.',
  },
  sessions: (count) => formats.count(count, { one: 'הפעלה אחת', two: 'שתי הפעלות', other: '# הפעלות' }),
  drain: 'ריקון…',
  resume: 'חידוש',
  actionsOf: (name) => `פעולות עבור ${iso(name)}`,
  drainTitle: (name) => `לרוקן את ${iso(name)}?`,
  drainText: (sessions) =>
    `הוא מעביר ${sessions} ואינו מקבל חדשות. כל אחת נעדרת כמה שניות; ללא צומת אחר הן ממתינות עד שהצומת יתחדש.`,
  drainButton: 'ריקון הצומת',
  said: {
    drained: (name) => `${iso(name)} מעביר את ההפעלות שלו.`,
    resumed: (name) => `${iso(name)} מקבל שוב הפעלות.`,
  },
})
