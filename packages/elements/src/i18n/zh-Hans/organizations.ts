import type { Words } from '../dictionary.js'

export const organizations: Words<'organizations'> = () => ({
  label: '组织',
  switchFrom: (name) => `组织：${name}。切换…`,
  none: '没有组织',
  choose: '选择组织',
  create: '新建组织…',
  createTitle: '新建组织',
  createHint: '组织拥有会话、密钥和 webhook。您将成为其所有者。',
  name: '名称',
  createButton: '创建组织',
  roles: { owner: '所有者', admin: '管理员', member: '成员' },
})
