import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'הפעלות',
  count: (count) => formats.count(count, { one: 'הפעלה אחת', two: 'שתי הפעלות', other: '# הפעלות' }),
  tableLabel: 'ההפעלות של הארגון',
  columns: { name: 'שם', number: 'מספר', status: 'מצב', node: 'צומת', actions: 'פעולות' },
  search: 'חיפוש לפי שם או מספר',
  noMatch: (query) => `אין הפעלה שמתאימה ל„${iso(query)}”`,
  noMatchHint: 'חפשו חלק משם, או את הספרות האחרונות של מספר.',
  add: 'הוספת מספר',
  emptyTitle: 'אין מספרים עדיין',
  emptyText:
    'הפעלה היא מספר וואטסאפ אחד, שמקושר מהטלפון שלו כמו וואטסאפ ווב. הוסיפו אחד וסרקו קוד כדי לראות כאן את ההודעות.',
  emptyForbidden: 'הפעלה היא מספר וואטסאפ אחד. בעלים או מנהל של הארגון יכולים להוסיף.',
  addTitle: 'הוספת מספר',
  label: 'שם',
  labelHint: 'איך קוראים לו כאן, למשל „קו התמיכה”.',
  labelMissing: 'הזינו שם, כדי שאפשר יהיה להבדיל בין המספרים.',
  options: 'אפשרויות',
  autoRead: 'סימון הודעות כנקראו',
  autoReadHint: 'השולחים רואים סימונים כחולים גם אם איש לא קרא כאן.',
  presenceTyping: 'הצגת „מקליד…” לפני שליחה',
  presenceTypingHint: 'הצד השני רואה זאת לרגע לפני כל הודעה.',
  create: 'יצירה וקישור',
  done: 'סיום',
  later: 'קישור מאוחר יותר',
  actionsOf: (name) => `פעולות עבור ${iso(name)}`,
  actions: {
    link: 'קישור טלפון',
    resumeLink: 'הצגת הקוד',
    followLink: 'הצגת ההתקדמות',
    start: 'הפעלה',
    retry: 'ניסיון עכשיו',
    takeOver: 'השתלטות',
    stop: 'עצירה',
    restart: 'הפעלה מחדש',
    rename: 'שינוי שם',
    logout: 'הסרת הקישור',
    delete: 'מחיקה',
  },
  actionFor: (action, name) => `${action}: ${iso(name)}`,
  renameTitle: (name) => `שינוי השם של ${iso(name)}`,
  confirm: {
    stop: {
      title: (name) => `לעצור את ${iso(name)}?`,
      text: 'לא מגיעות הודעות עד להפעלה מחדש. הטלפון נשאר מקושר.',
      verb: 'עצירת ההפעלה',
    },
    logout: {
      title: (name) => `להסיר את הקישור של ${iso(name)}?`,
      text: 'הקישור לטלפון יוסר. הצ׳אטים נשמרים; כדי להמשיך יהיה צורך לקשר את הטלפון מחדש.',
      verb: 'הסרת הקישור',
    },
    delete: {
      title: (name) => `למחוק את ${iso(name)}?`,
      text: 'הקישור לטלפון יוסר והצ׳אטים יימחקו מכאן. אי אפשר לבטל זאת.',
      verb: 'מחיקת ההפעלה',
    },
  },
  bulk: {
    start: (count) => `הפעלה (${formats.number(count)})`,
    restart: (count) => `הפעלה מחדש (${formats.number(count)})`,
    stop: (count) => `עצירה (${formats.number(count)})`,
    delete: (count) => `מחיקה (${formats.number(count)})`,
  },
  bulkConfirm: {
    stop: {
      title: (count) =>
        formats.count(count, { one: 'לעצור את ההפעלות שנבחרו (#)?', other: 'לעצור את ההפעלות שנבחרו (#)?' }),
      text: 'לא מגיעות הודעות עד להפעלה מחדש. הטלפונים נשארים מקושרים.',
    },
    delete: {
      title: (count) =>
        formats.count(count, { one: 'למחוק את ההפעלות שנבחרו (#)?', other: 'למחוק את ההפעלות שנבחרו (#)?' }),
      text: 'הקישור לטלפונים יוסר והצ׳אטים יימחקו מכאן. אי אפשר לבטל זאת.',
    },
  },
  bulkDone: (count) => formats.count(count, { one: 'בוצע. מספר ההפעלות: #.', other: 'בוצע. מספר ההפעלות: #.' }),
  said: {
    created: (name) => `${iso(name)} נוצרה.`,
    deleted: (name) => `${iso(name)} נמחקה.`,
    renamed: (name) => `השם שונה ל־${iso(name)}.`,
  },
})
