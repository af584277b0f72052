import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: '名前のないセッション',
  missingId: 'セッションが選択されていません',
  missingIdHint: '表示するセッションを session-id に設定してください。',
  goToSessions: 'セッションへ',
  noNumber: '番号はまだありません',
  statuses: {
    working: '接続中',
    linking: 'リンク中',
    connecting: '接続しています',
    waiting: '電話を待っています',
    stopped: '停止',
    failed: '失敗',
    loggedOut: 'リンク解除',
    unknown: '不明な状態',
  },
  seconds: (count) => formats.count(count, { other: '# 秒' }),
  reasons: {
    linking: () => 'スキャンされました。電話で仕上げています。',
    syncing: () => '履歴を読み込んでいます。',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? '接続が切れました。再試行しています。' : `接続が切れました。次の試行は${retryIn}後です。`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp を利用できません。再試行しています。'
        : `WhatsApp を利用できません。次の試行は${retryIn}後です。`,
    qr_timeout: () => 'コードがスキャンされませんでした。',
    pairing_rejected: () => '電話をリンクできませんでした。',
    pairing_cancelled: () => 'リンクはキャンセルされました。',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? '試行回数が多すぎます。しばらくお待ちください。'
          : `試行回数が多すぎます。${retryIn}お待ちください。`
        : `試行回数が多すぎます。${until} までお待ちください。`,
    passkey_required: () => 'このアカウントはパスキーを求めていますが、このゲートウェイはまだ対応していません。',
    replaced: () => '同じリンクで別の場所で開かれました。',
    unlinked: () => '電話で削除されました。',
    locked: () => 'アカウントがロックされたか、電話が変わりました。',
    banned: () => 'この番号は WhatsApp により利用停止されています。',
    temporarily_banned: ({ until }) =>
      until === undefined
        ? 'WhatsApp により一時的に利用停止されています。'
        : `WhatsApp により ${until} まで利用停止されています。`,
    restricted: ({ until }) =>
      until === undefined
        ? '新しいチャットを始められません。既存のチャットは使えます。'
        : `${until} まで新しいチャットを始められません。既存のチャットは使えます。`,
    client_outdated: () => 'WhatsApp がこのバージョンのゲートウェイを拒否しています。',
    bad_user_agent: () => 'WhatsApp がこのゲートウェイの名乗りを拒否しています。',
    not_multi_device: () => 'このアカウントは他の端末をリンクできません。',
    bad_session: () => 'リンクが壊れています。',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp ではない相手が応答しました。何も送信していません。'
        : `WhatsApp ではない相手が応答しました。何も送信していません。次の試行は${retryIn}後です。`,
    stopped_by_user: () => '人の操作で停止されました。',
    node_drained: () => '別のゲートウェイノードへ移動しています。',
  },
  nextSteps: {
    qr_timeout: '新しいコードを表示し、有効なうちにスキャンしてください。',
    pairing_rejected: '再試行するか、コードでリンクしてください。',
    pairing_cancelled: 'いつでもやり直せます。',
    pairing_rate_limited: 'WhatsApp は番号ごとの試行回数を制限しています。',
    passkey_required: 'ブラウザーの WhatsApp Web で一度リンクしてから、ここで再試行してください。',
    replaced: '引き継ぐとここで使えます。もう一方は切断されます。',
    unlinked: '続けるには電話をもう一度リンクしてください。チャットは残ります。',
    locked: '電話で WhatsApp を開いて通知を確認し、もう一度リンクしてください。',
    banned: '電話から WhatsApp に審査を依頼してください。それまではリンクできません。',
    temporarily_banned: '停止期間が終わると自動的に再試行します。',
    client_outdated: 'このゲートウェイの運用者に更新を依頼してください。',
    bad_user_agent: 'このゲートウェイの運用者に確認を依頼してください。',
    not_multi_device: 'このゲートウェイの運用者に確認を依頼してください。',
    bad_session: 'リンクを解除してから、電話をもう一度リンクしてください。',
    untrusted_server: 'このゲートウェイの運用者にネットワークの確認を依頼してください。',
  },
})
