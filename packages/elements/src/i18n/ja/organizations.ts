import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: '組織',
  switchFrom: (name) => `組織：${name}。切り替え…`,
  none: '組織なし',
  choose: '組織を選択',
  create: '新しい組織…',
  createTitle: '新しい組織',
  createHint: '組織はセッション、キー、webhook を所有します。あなたが所有者になります。',
  name: '名前',
  createButton: '組織を作成',
  roles: { owner: '所有者', admin: '管理者', member: 'メンバー' },
})
