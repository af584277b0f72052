import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'Adsız oturum',
  missingId: 'Oturum seçilmemiş',
  missingIdHint: 'Gösterilecek oturumu session-id ile verin.',
  goToSessions: 'Oturumlara git',
  noNumber: 'Henüz numara yok',
  statuses: {
    working: 'Bağlı',
    linking: 'Eşleniyor',
    connecting: 'Bağlanıyor',
    waiting: 'Telefon bekliyor',
    stopped: 'Durduruldu',
    failed: 'Başarısız',
    loggedOut: 'Eşleme kaldırıldı',
    unknown: 'Bilinmeyen durum',
  },
  seconds: (count) => formats.count(count, { one: '# saniye', other: '# saniye' }),
  reasons: {
    linking: () => 'Tarandı. Telefonunuzda tamamlanıyor.',
    syncing: () => 'Geçmiş okunuyor.',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? 'Bağlantı koptu. Yeniden deneniyor.' : `Bağlantı koptu. Sonraki deneme: ${retryIn}.`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp kullanılamıyor. Yeniden deneniyor.'
        : `WhatsApp kullanılamıyor. Sonraki deneme: ${retryIn}.`,
    qr_timeout: () => 'Hiçbir kod taranmadı.',
    pairing_rejected: () => 'Telefon eşlenemedi.',
    pairing_cancelled: () => 'Eşleme iptal edildi.',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'Çok fazla deneme. Biraz bekleyin.'
          : `Çok fazla deneme. Bekleyin: ${retryIn}.`
        : `Çok fazla deneme. Şu zamana kadar bekleyin: ${until}.`,
    passkey_required: () => 'Bu hesap bir geçiş anahtarı istiyor; bu ağ geçidi henüz yanıt veremiyor.',
    replaced: () => 'Aynı bağlantıyla başka yerde açıldı.',
    unlinked: () => 'Telefonda kaldırıldı.',
    locked: () => 'Hesap kilitli ya da telefon değişti.',
    banned: () => 'Bu numara WhatsApp tarafından yasaklandı.',
    temporarily_banned: ({ until }) =>
      until === undefined ? 'WhatsApp tarafından bir süreliğine yasaklandı.' : `WhatsApp yasağının sonu: ${until}.`,
    restricted: ({ until }) =>
      until === undefined
        ? 'Yeni sohbet başlatamaz. Var olanlar çalışıyor.'
        : `Yeni sohbet başlatamaz, şu zamana kadar: ${until}. Var olanlar çalışıyor.`,
    client_outdated: () => 'WhatsApp ağ geçidinin bu sürümünü reddediyor.',
    bad_user_agent: () => 'WhatsApp bu ağ geçidinin kendini tanıtmasını reddediyor.',
    not_multi_device: () => 'Bu hesap başka cihaz eşleyemez.',
    bad_session: () => 'Eşleme bozulmuş.',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp yerine bir başkası yanıt verdi. Hiçbir şey gönderilmedi.'
        : `WhatsApp yerine bir başkası yanıt verdi. Hiçbir şey gönderilmedi. Sonraki deneme: ${retryIn}.`,
    stopped_by_user: () => 'Bir kişi durdurdu.',
    node_drained: () => 'Başka bir ağ geçidi düğümüne geçiyor.',
  },
  nextSteps: {
    qr_timeout: 'Yeni bir kod gösterin ve tazeyken tarayın.',
    pairing_rejected: 'Yeniden deneyin ya da kodla eşleyin.',
    pairing_cancelled: 'İstediğiniz zaman yeniden başlayabilirsiniz.',
    pairing_rate_limited: 'WhatsApp bir numaranın kaç kez deneyebileceğini sınırlar.',
    passkey_required: 'Tarayıcıda WhatsApp Web ile bir kez eşleyin, sonra burada yeniden deneyin.',
    replaced: 'Burada kullanmak için devralın; öteki yerin bağlantısı kesilir.',
    unlinked: 'Sürdürmek için telefonu yeniden eşleyin. Sohbetler saklanır.',
    locked: 'Telefonda WhatsApp’ı açıp bir bildirim arayın, sonra yeniden eşleyin.',
    banned: 'Telefondan WhatsApp’tan inceleme isteyin. O zamana kadar eşleme çalışmaz.',
    temporarily_banned: 'Yasak bitince kendiliğinden dener.',
    client_outdated: 'Bu ağ geçidini işletenden güncellemesini isteyin.',
    bad_user_agent: 'Bu ağ geçidini işletenden bakmasını isteyin.',
    not_multi_device: 'Bu ağ geçidini işletenden bakmasını isteyin.',
    bad_session: 'Eşlemeyi kaldırın, sonra telefonu yeniden eşleyin.',
    untrusted_server: 'Bu ağ geçidini işletenden ağına bakmasını isteyin.',
  },
})
