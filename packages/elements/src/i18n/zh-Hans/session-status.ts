import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: '未命名会话',
  missingId: '未选择会话',
  missingIdHint: '请将 session-id 设为要显示的会话。',
  goToSessions: '前往会话',
  noNumber: '尚无号码',
  statuses: {
    working: '已连接',
    linking: '正在关联',
    connecting: '正在连接',
    waiting: '等待手机',
    stopped: '已停止',
    failed: '失败',
    loggedOut: '已取消关联',
    unknown: '未知状态',
  },
  seconds: (count) => formats.count(count, { other: '# 秒' }),
  reasons: {
    linking: () => '已扫描。手机正在完成关联。',
    syncing: () => '正在读取历史记录。',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? '连接已断开，正在重试。' : `连接已断开。${retryIn}后重试。`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined ? 'WhatsApp 不可用，正在重试。' : `WhatsApp 不可用。${retryIn}后重试。`,
    qr_timeout: () => '没有二维码被扫描。',
    pairing_rejected: () => '手机无法关联。',
    pairing_cancelled: () => '关联已取消。',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? '尝试次数过多。请稍候。'
          : `尝试次数过多。请等待${retryIn}。`
        : `尝试次数过多。请等到 ${until}。`,
    passkey_required: () => '此账号要求通行密钥，而此网关尚不支持。',
    replaced: () => '已在别处以同一关联打开。',
    unlinked: () => '已在手机上移除。',
    locked: () => '账号被锁定，或更换了手机。',
    banned: () => '此号码已被 WhatsApp 封禁。',
    temporarily_banned: ({ until }) =>
      until === undefined ? '被 WhatsApp 暂时封禁。' : `被 WhatsApp 封禁至 ${until}。`,
    restricted: ({ until }) =>
      until === undefined ? '无法发起新对话。已有对话正常。' : `在 ${until} 之前无法发起新对话。已有对话正常。`,
    client_outdated: () => 'WhatsApp 拒绝此版本的网关。',
    bad_user_agent: () => 'WhatsApp 拒绝此网关的自我描述。',
    not_multi_device: () => '此账号无法关联其他设备。',
    bad_session: () => '关联已损坏。',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? '有人冒充 WhatsApp 应答。没有发送任何内容。'
        : `有人冒充 WhatsApp 应答。没有发送任何内容。${retryIn}后重试。`,
    stopped_by_user: () => '由人员停止。',
    node_drained: () => '正在移到另一个网关节点。',
  },
  nextSteps: {
    qr_timeout: '显示新的二维码，并在有效期内扫描。',
    pairing_rejected: '请重试，或改用配对码关联。',
    pairing_cancelled: '您可以随时重新开始。',
    pairing_rate_limited: 'WhatsApp 限制一个号码的尝试次数。',
    passkey_required: '先在浏览器中用 WhatsApp Web 关联一次，再回到这里重试。',
    replaced: '接管后即可在此使用；另一处会断开。',
    unlinked: '重新关联手机以继续。对话会保留。',
    locked: '在手机上打开 WhatsApp 查看通知，然后重新关联。',
    banned: '请在手机上向 WhatsApp 申请复核。在此之前无法关联。',
    temporarily_banned: '封禁结束后会自动重试。',
    client_outdated: '请联系此网关的运维人员升级。',
    bad_user_agent: '请联系此网关的运维人员检查。',
    not_multi_device: '请联系此网关的运维人员检查。',
    bad_session: '先取消关联，再重新关联手机。',
    untrusted_server: '请联系此网关的运维人员检查网络。',
  },
})
