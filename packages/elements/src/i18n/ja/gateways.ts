import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'ゲートウェイノード',
  intro: 'WhatsApp への接続を保つプロセスです。',
  emptyTitle: 'ノードはまだありません',
  emptyText: 'ノードは起動するとここに表示されます。',
  columns: {
    node: 'ノード',
    state: '状態',
    sessions: 'セッション',
    version: 'バージョン',
    started: '起動',
    seen: '最後の応答',
    actions: '操作',
  },
  states: { active: '稼働中', draining: '移行中', drained: '空', lost: '応答なし' },
  stateHint: {
    active: 'セッションを受け入れます。',
    draining: 'セッションを他のノードに渡し、新しいものは受け入れません。',
    drained: 'セッションはありません。安全に停止できます。',
    lost: '応答がありません。他のノードがセッションを引き継ぎます。',
  },
  sessions: (count) => formats.count(count, { other: '# 件のセッション' }),
  drain: '空にする…',
  resume: '再開',
  actionsOf: (name) => `${iso(name)} の操作`,
  drainTitle: (name) => `${iso(name)} を空にしますか？`,
  drainText: (sessions) =>
    `${sessions}を他に渡し、新しいものは受け入れません。それぞれ数秒間途切れます。他のノードがなければ、このノードが再開するまで待ちます。`,
  drainButton: 'ノードを空にする',
  said: {
    drained: (name) => `${iso(name)} がセッションを渡しています。`,
    resumed: (name) => `${iso(name)} が再びセッションを受け入れます。`,
  },
})
