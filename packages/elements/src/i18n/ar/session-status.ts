import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'جلسة بلا اسم',
  missingId: 'لم تُختر أي جلسة',
  missingIdHint: 'اضبط session-id على الجلسة المطلوب عرضها.',
  goToSessions: 'الانتقال إلى الجلسات',
  noNumber: 'لا رقم بعد',
  statuses: {
    working: 'متصلة',
    linking: 'جارٍ الربط',
    connecting: 'جارٍ الاتصال',
    waiting: 'بانتظار هاتف',
    stopped: 'متوقفة',
    failed: 'فشلت',
    loggedOut: 'أُلغي ربطها',
    unknown: 'حالة غير معروفة',
  },
  seconds: (count) =>
    formats.count(count, {
      zero: '# ثانية',
      one: 'ثانية واحدة',
      two: 'ثانيتان',
      few: '# ثوانٍ',
      many: '# ثانية',
      other: '# ثانية',
    }),
  reasons: {
    linking: () => 'تم المسح. يجري الإنهاء على هاتفك.',
    syncing: () => 'تجري قراءة السجل.',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? 'انقطع الاتصال. تجري إعادة المحاولة.' : `انقطع الاتصال. المحاولة التالية بعد ${retryIn}.`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'واتساب غير متاح. تجري إعادة المحاولة.'
        : `واتساب غير متاح. المحاولة التالية بعد ${retryIn}.`,
    qr_timeout: () => 'لم يُمسح أي رمز.',
    pairing_rejected: () => 'تعذّر ربط الهاتف.',
    pairing_cancelled: () => 'أُلغي الربط.',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'محاولات كثيرة جدًا. انتظر قليلًا.'
          : `محاولات كثيرة جدًا. انتظر ${retryIn}.`
        : `محاولات كثيرة جدًا. انتظر حتى ${until}.`,
    passkey_required: () => 'يطلب هذا الحساب مفتاح مرور، ولا تستطيع هذه البوابة الرد عليه بعد.',
    replaced: () => 'فُتحت في مكان آخر بالربط نفسه.',
    unlinked: () => 'أُزيلت من الهاتف.',
    locked: () => 'الحساب مقفل، أو تغيّر الهاتف.',
    banned: () => 'حظر واتساب هذا الرقم.',
    temporarily_banned: ({ until }) => (until === undefined ? 'حظره واتساب لفترة.' : `حظره واتساب حتى ${until}.`),
    restricted: ({ until }) =>
      until === undefined
        ? 'لا يمكن بدء محادثات جديدة. المحادثات الحالية تعمل.'
        : `لا يمكن بدء محادثات جديدة حتى ${until}. المحادثات الحالية تعمل.`,
    client_outdated: () => 'يرفض واتساب هذا الإصدار من البوابة.',
    bad_user_agent: () => 'يرفض واتساب تعريف هذه البوابة بنفسها.',
    not_multi_device: () => 'لا يستطيع هذا الحساب ربط أجهزة أخرى.',
    bad_session: () => 'الربط تالف.',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'ردّ طرف آخر بدلًا من واتساب. لم يُرسل شيء.'
        : `ردّ طرف آخر بدلًا من واتساب. لم يُرسل شيء. المحاولة التالية بعد ${retryIn}.`,
    stopped_by_user: () => 'أوقفها شخص.',
    node_drained: () => 'تنتقل إلى عقدة بوابة أخرى.',
  },
  nextSteps: {
    qr_timeout: 'اعرض رمزًا جديدًا وامسحه وهو ساري المفعول.',
    pairing_rejected: 'أعد المحاولة، أو اربط برمز بدلًا من ذلك.',
    pairing_cancelled: 'يمكنك البدء من جديد في أي وقت.',
    pairing_rate_limited: 'يحدّ واتساب من عدد محاولات الرقم.',
    passkey_required: 'اربط مرة واحدة عبر واتساب ويب في متصفح، ثم أعد المحاولة هنا.',
    replaced: 'تولَّ التحكم لاستخدامها هنا؛ وسيُقطع المكان الآخر.',
    unlinked: 'اربط الهاتف من جديد للمتابعة. المحادثات محفوظة.',
    locked: 'افتح واتساب على الهاتف وابحث عن إشعار، ثم اربط من جديد.',
    banned: 'اطلب من واتساب المراجعة من الهاتف. لن ينجح الربط قبل ذلك.',
    temporarily_banned: 'تعيد المحاولة تلقائيًا عند انتهاء الحظر.',
    client_outdated: 'اطلب من مشغّل هذه البوابة تحديثها.',
    bad_user_agent: 'اطلب من مشغّل هذه البوابة فحصها.',
    not_multi_device: 'اطلب من مشغّل هذه البوابة فحصها.',
    bad_session: 'ألغِ الربط، ثم اربط الهاتف من جديد.',
    untrusted_server: 'اطلب من مشغّل هذه البوابة فحص شبكتها.',
  },
})
