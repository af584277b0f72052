import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'عقد البوابة',
  intro: 'العمليات التي تحمل الاتصالات بواتساب.',
  emptyTitle: 'لا عقد بعد',
  emptyText: 'تظهر العقدة هنا عند تشغيلها.',
  columns: {
    node: 'العقدة',
    state: 'الحالة',
    sessions: 'الجلسات',
    version: 'الإصدار',
    started: 'بدأت',
    seen: 'آخر إشارة',
    actions: 'الإجراءات',
  },
  states: { active: 'نشطة', draining: 'قيد الإفراغ', drained: 'فارغة', lost: 'مفقودة' },
  stateHint: {
    active: 'تقبل الجلسات.',
    draining: 'تسلّم جلساتها لعقد أخرى ولا تقبل جديدة.',
    drained: 'لا تحمل أي جلسة. يمكن إيقافها بأمان.',
    lost: 'لا إشارة منها. تتولى عقد أخرى جلساتها.',
  },
  sessions: (count) =>
    formats.count(count, {
      zero: 'لا جلسات',
      one: 'جلسة واحدة',
      two: 'جلستين',
      few: '# جلسات',
      many: '# جلسة',
      other: '# جلسة',
    }),
  drain: 'إفراغ…',
  resume: 'استئناف',
  actionsOf: (name) => `إجراءات ${iso(name)}`,
  drainTitle: (name) => `إفراغ ${iso(name)}؟`,
  drainText: (sessions) =>
    `تسلّم ${sessions} ولا تقبل جديدة. تغيب كل جلسة بضع ثوانٍ؛ وإن لم توجد عقدة أخرى فتنتظر حتى تُستأنف هذه.`,
  drainButton: 'إفراغ العقدة',
  said: {
    drained: (name) => `تسلّم ${iso(name)} جلساتها.`,
    resumed: (name) => `تقبل ${iso(name)} الجلسات من جديد.`,
  },
})
