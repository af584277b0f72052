import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'الجلسات',
  count: (count) =>
    formats.count(count, {
      zero: 'لا جلسات',
      one: 'جلسة واحدة',
      two: 'جلستان',
      few: '# جلسات',
      many: '# جلسة',
      other: '# جلسة',
    }),
  tableLabel: 'جلسات هذه المنظمة',
  columns: { name: 'الاسم', number: 'الرقم', status: 'الحالة', node: 'العقدة', actions: 'الإجراءات' },
  search: 'البحث بالاسم أو الرقم',
  noMatch: (query) => `لا جلسة تطابق «${iso(query)}»`,
  noMatchHint: 'ابحث عن جزء من اسم أو آخر خانات رقم.',
  add: 'إضافة رقم',
  emptyTitle: 'لا أرقام بعد',
  emptyText: 'الجلسة رقم واتساب واحد يُربط من هاتفه مثل واتساب ويب. أضف رقمًا وامسح رمزًا لترى رسائله هنا.',
  emptyForbidden: 'الجلسة رقم واتساب واحد. يمكن لمالك المنظمة أو مشرفها إضافة رقم.',
  addTitle: 'إضافة رقم',
  label: 'الاسم',
  labelHint: 'ما يُسمّى به هنا، مثل «خط الدعم».',
  labelMissing: 'أدخل اسمًا كي تُميَّز الأرقام.',
  options: 'خيارات',
  autoRead: 'تعليم الرسائل كمقروءة',
  autoReadHint: 'يرى المرسلون العلامات الزرقاء وإن لم يقرأ أحد هنا.',
  presenceTyping: 'إظهار «يكتب…» قبل الإرسال',
  presenceTypingHint: 'يراها الطرف الآخر لحظة قبل كل رسالة.',
  create: 'إنشاء وربط',
  done: 'تم',
  later: 'الربط لاحقًا',
  actionsOf: (name) => `إجراءات ${iso(name)}`,
  actions: {
    link: 'ربط هاتف',
    resumeLink: 'عرض الرمز',
    followLink: 'عرض التقدّم',
    start: 'تشغيل',
    retry: 'المحاولة الآن',
    takeOver: 'تولّي التحكم',
    stop: 'إيقاف',
    restart: 'إعادة التشغيل',
    rename: 'إعادة التسمية',
    logout: 'إلغاء الربط',
    delete: 'حذف',
  },
  actionFor: (action, name) => `${action}: ${iso(name)}`,
  renameTitle: (name) => `إعادة تسمية ${iso(name)}`,
  confirm: {
    stop: {
      title: (name) => `إيقاف ${iso(name)}؟`,
      text: 'لا تصل رسائل حتى تُشغَّل من جديد. يبقى الهاتف مرتبطًا.',
      verb: 'إيقاف الجلسة',
    },
    logout: {
      title: (name) => `إلغاء ربط ${iso(name)}؟`,
      text: 'يُلغى ربط هاتفها. تُحفظ المحادثات؛ وللمتابعة يجب ربط الهاتف من جديد.',
      verb: 'إلغاء الربط',
    },
    delete: {
      title: (name) => `حذف ${iso(name)}؟`,
      text: 'يُلغى ربط هاتفها وتُحذف محادثاتها من هنا. لا يمكن التراجع عن ذلك.',
      verb: 'حذف الجلسة',
    },
  },
  bulk: {
    start: (count) => `تشغيل (${formats.number(count)})`,
    restart: (count) => `إعادة التشغيل (${formats.number(count)})`,
    stop: (count) => `إيقاف (${formats.number(count)})`,
    delete: (count) => `حذف (${formats.number(count)})`,
  },
  bulkConfirm: {
    stop: {
      title: (count) =>
        formats.count(count, { one: 'إيقاف الجلسات المحددة (#)؟', other: 'إيقاف الجلسات المحددة (#)؟' }),
      text: 'لا تصل رسائل حتى تُشغَّل من جديد. تبقى الهواتف مرتبطة.',
    },
    delete: {
      title: (count) => formats.count(count, { one: 'حذف الجلسات المحددة (#)؟', other: 'حذف الجلسات المحددة (#)؟' }),
      text: 'يُلغى ربط هواتفها وتُحذف محادثاتها من هنا. لا يمكن التراجع عن ذلك.',
    },
  },
  bulkDone: (count) => formats.count(count, { one: 'تم. عدد الجلسات: #.', other: 'تم. عدد الجلسات: #.' }),
  said: {
    created: (name) => `أُنشئت ${iso(name)}.`,
    deleted: (name) => `حُذفت ${iso(name)}.`,
    renamed: (name) => `صار الاسم ${iso(name)}.`,
  },
})
