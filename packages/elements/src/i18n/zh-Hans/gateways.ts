import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: '网关节点',
  intro: '保持 WhatsApp 连接的进程。',
  emptyTitle: '还没有节点',
  emptyText: '节点启动后会显示在这里。',
  columns: {
    node: '节点',
    state: '状态',
    sessions: '会话',
    version: '版本',
    started: '启动时间',
    seen: '最近响应',
    actions: '操作',
  },
  states: { active: '活动', draining: '正在清空', drained: '已清空', lost: '失联' },
  stateHint: {
    active: '接收会话。',
    draining: '正将会话移交给其他节点，不再接收新的。',
    drained: '没有会话，可以安全停止。',
    lost: '没有响应。其他节点会接管其会话。',
  },
  sessions: (count) => formats.count(count, { other: '# 个会话' }),
  drain: '清空…',
  resume: '恢复',
  actionsOf: (name) => `${iso(name)} 的操作`,
  drainTitle: (name) => `清空 ${iso(name)}？`,
  drainText: (sessions) =>
    `它会移交 ${sessions}，不再接收新的。每个会话会中断几秒；如果没有其他节点，会话将等到此节点恢复。`,
  drainButton: '清空节点',
  said: {
    drained: (name) => `${iso(name)} 正在移交会话。`,
    resumed: (name) => `${iso(name)} 重新接收会话。`,
  },
})
