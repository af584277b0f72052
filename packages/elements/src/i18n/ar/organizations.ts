import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: 'المنظمة',
  switchFrom: (name) => `المنظمة: ${name}. تبديل…`,
  none: 'بلا منظمة',
  choose: 'اختر منظمة',
  create: 'منظمة جديدة…',
  createTitle: 'منظمة جديدة',
  createHint: 'تملك المنظمة الجلسات والمفاتيح وعناوين webhook. ستصبح مالكها.',
  name: 'الاسم',
  createButton: 'إنشاء المنظمة',
  roles: { owner: 'مالك', admin: 'مشرف', member: 'عضو' },
})
