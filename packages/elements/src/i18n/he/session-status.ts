import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'הפעלה ללא שם',
  missingId: 'לא נבחרה הפעלה',
  missingIdHint: 'הגדירו ב־session-id את ההפעלה שיש להציג.',
  goToSessions: 'אל ההפעלות',
  noNumber: 'אין מספר עדיין',
  statuses: {
    working: 'מחוברת',
    linking: 'בקישור',
    connecting: 'מתחברת',
    waiting: 'ממתינה לטלפון',
    stopped: 'נעצרה',
    failed: 'נכשלה',
    loggedOut: 'הקישור הוסר',
    unknown: 'מצב לא ידוע',
  },
  seconds: (count) => formats.count(count, { one: 'שנייה אחת', two: 'שתי שניות', other: '# שניות' }),
  reasons: {
    linking: () => 'נסרק. מסיים בטלפון שלך.',
    syncing: () => 'קורא היסטוריה.',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? 'החיבור אבד. מנסה שוב.' : `החיבור אבד. ניסיון הבא בעוד ${retryIn}.`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined ? 'וואטסאפ אינו זמין. מנסה שוב.' : `וואטסאפ אינו זמין. ניסיון הבא בעוד ${retryIn}.`,
    qr_timeout: () => 'לא נסרק קוד.',
    pairing_rejected: () => 'הטלפון לא הצליח להתקשר.',
    pairing_cancelled: () => 'הקישור בוטל.',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'יותר מדי ניסיונות. המתינו מעט.'
          : `יותר מדי ניסיונות. המתינו ${retryIn}.`
        : `יותר מדי ניסיונות. המתינו עד ${until}.`,
    passkey_required: () => 'החשבון מבקש מפתח גישה, והשער הזה עדיין אינו יודע לענות עליו.',
    replaced: () => 'נפתחה במקום אחר עם אותו קישור.',
    unlinked: () => 'הוסרה בטלפון.',
    locked: () => 'החשבון נעול, או שהטלפון הוחלף.',
    banned: () => 'המספר חסום בוואטסאפ.',
    temporarily_banned: ({ until }) => (until === undefined ? 'חסום זמנית בוואטסאפ.' : `חסום בוואטסאפ עד ${until}.`),
    restricted: ({ until }) =>
      until === undefined
        ? 'אי אפשר להתחיל צ׳אטים חדשים. הקיימים פועלים.'
        : `אי אפשר להתחיל צ׳אטים חדשים עד ${until}. הקיימים פועלים.`,
    client_outdated: () => 'וואטסאפ דוחה את הגרסה הזאת של השער.',
    bad_user_agent: () => 'וואטסאפ דוחה את האופן שבו השער מציג את עצמו.',
    not_multi_device: () => 'החשבון אינו יכול לקשר מכשירים נוספים.',
    bad_session: () => 'הקישור פגום.',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'גורם אחר ענה במקום וואטסאפ. דבר לא נשלח.'
        : `גורם אחר ענה במקום וואטסאפ. דבר לא נשלח. ניסיון הבא בעוד ${retryIn}.`,
    stopped_by_user: () => 'נעצרה בידי אדם.',
    node_drained: () => 'עוברת לצומת שער אחר.',
  },
  nextSteps: {
    qr_timeout: 'הציגו קוד חדש וסרקו אותו כל עוד הוא תקף.',
    pairing_rejected: 'נסו שוב, או קשרו באמצעות קוד.',
    pairing_cancelled: 'אפשר להתחיל שוב בכל עת.',
    pairing_rate_limited: 'וואטסאפ מגביל כמה פעמים מספר יכול לנסות.',
    passkey_required: 'קשרו פעם אחת עם וואטסאפ ווב בדפדפן, ואז נסו כאן שוב.',
    replaced: 'השתלטו כדי להשתמש בה כאן; המקום האחר ינותק.',
    unlinked: 'קשרו את הטלפון שוב כדי להמשיך. הצ׳אטים נשמרים.',
    locked: 'פתחו את וואטסאפ בטלפון וחפשו הודעה, ואז קשרו שוב.',
    banned: 'בקשו מוואטסאפ בדיקה מהטלפון. עד אז הקישור לא יצליח.',
    temporarily_banned: 'היא תנסה שוב מעצמה בתום החסימה.',
    client_outdated: 'בקשו ממפעיל השער לשדרג אותו.',
    bad_user_agent: 'בקשו ממפעיל השער לבדוק זאת.',
    not_multi_device: 'בקשו ממפעיל השער לבדוק זאת.',
    bad_session: 'הסירו את הקישור, ואז קשרו את הטלפון שוב.',
    untrusted_server: 'בקשו ממפעיל השער לבדוק את הרשת שלו.',
  },
})
