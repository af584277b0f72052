import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'セッション',
  count: (count) => formats.count(count, { other: '# 件のセッション' }),
  tableLabel: 'この組織のセッション',
  columns: { name: '名前', number: '番号', status: '状態', node: 'ノード', actions: '操作' },
  search: '名前か番号で検索',
  noMatch: (query) => `「${iso(query)}」に一致するセッションはありません`,
  noMatchHint: '名前の一部か、番号の下の桁で探してください。',
  add: '番号を追加',
  emptyTitle: '番号はまだありません',
  emptyText:
    'セッションは、WhatsApp Web のように電話からリンクした 1 つの WhatsApp 番号です。追加してコードをスキャンすると、メッセージがここに表示されます。',
  emptyForbidden: 'セッションは 1 つの WhatsApp 番号です。組織の所有者か管理者が追加できます。',
  addTitle: '番号を追加',
  label: '名前',
  labelHint: '「サポート窓口」のような、ここでの呼び名です。',
  labelMissing: '番号を見分けられるように名前を入力してください。',
  options: '設定',
  autoRead: 'メッセージを既読にする',
  autoReadHint: 'ここで誰も読んでいなくても、送信者には青いチェックが表示されます。',
  presenceTyping: '送信前に「入力中…」を表示',
  presenceTypingHint: '相手にはメッセージの前に少しの間表示されます。',
  create: '作成してリンク',
  done: '完了',
  later: '後でリンク',
  actionsOf: (name) => `${iso(name)} の操作`,
  actions: {
    link: '電話をリンク',
    resumeLink: 'コードを表示',
    followLink: '進み具合を表示',
    start: '開始',
    retry: '今すぐ再試行',
    takeOver: '引き継ぐ',
    stop: '停止',
    restart: '再起動',
    rename: '名前を変更',
    logout: 'リンクを解除',
    delete: '削除',
  },
  actionFor: (action, name) => `${action}：${iso(name)}`,
  renameTitle: (name) => `${iso(name)} の名前を変更`,
  confirm: {
    stop: {
      title: (name) => `${iso(name)} を停止しますか？`,
      text: '再び開始するまでメッセージは届きません。電話のリンクは残ります。',
      verb: 'セッションを停止',
    },
    logout: {
      title: (name) => `${iso(name)} のリンクを解除しますか？`,
      text: '電話のリンクが解除されます。チャットは残ります。続けるには電話をもう一度リンクする必要があります。',
      verb: 'リンクを解除',
    },
    delete: {
      title: (name) => `${iso(name)} を削除しますか？`,
      text: '電話のリンクが解除され、チャットはここから削除されます。元に戻せません。',
      verb: 'セッションを削除',
    },
  },
  bulk: {
    start: (count) => `${formats.number(count)} 件を開始`,
    restart: (count) => `${formats.number(count)} 件を再起動`,
    stop: (count) => `${formats.number(count)} 件を停止`,
    delete: (count) => `${formats.number(count)} 件を削除`,
  },
  bulkConfirm: {
    stop: {
      title: (count) => formats.count(count, { other: '# 件のセッションを停止しますか？' }),
      text: '再び開始するまでメッセージは届きません。電話のリンクは残ります。',
    },
    delete: {
      title: (count) => formats.count(count, { other: '# 件のセッションを削除しますか？' }),
      text: '電話のリンクが解除され、チャットはここから削除されます。元に戻せません。',
    },
  },
  bulkDone: (count) => formats.count(count, { other: '# 件のセッションで完了しました。' }),
  said: {
    created: (name) => `${iso(name)} を作成しました。`,
    deleted: (name) => `${iso(name)} を削除しました。`,
    renamed: (name) => `名前を ${iso(name)} に変更しました。`,
  },
})
