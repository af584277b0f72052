import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'Oturumlar',
  count: (count) => formats.count(count, { one: '# oturum', other: '# oturum' }),
  tableLabel: 'Bu kuruluşun oturumları',
  columns: { name: 'Ad', number: 'Numara', status: 'Durum', node: 'Düğüm', actions: 'İşlemler' },
  search: 'Ada ya da numaraya göre ara',
  noMatch: (query) => `“${iso(query)}” ile eşleşen oturum yok`,
  noMatchHint: 'Adın bir bölümünü ya da numaranın son rakamlarını arayın.',
  add: 'Numara ekle',
  emptyTitle: 'Henüz numara yok',
  emptyText:
    'Bir oturum, WhatsApp Web gibi telefonundan eşlenen bir WhatsApp numarasıdır. Bir tane ekleyin ve mesajlarını burada görmek için kodu tarayın.',
  emptyForbidden: 'Bir oturum bir WhatsApp numarasıdır. Kuruluşun bir sahibi ya da yöneticisi ekleyebilir.',
  addTitle: 'Numara ekle',
  label: 'Ad',
  labelHint: 'Burada nasıl anıldığı, örneğin “Destek hattı”.',
  labelMissing: 'Numaralar ayırt edilsin diye bir ad girin.',
  options: 'Seçenekler',
  autoRead: 'Mesajları okundu say',
  autoReadHint: 'Burada kimse okumasa da gönderenler mavi tik görür.',
  presenceTyping: 'Göndermeden önce “yazıyor…” göster',
  presenceTypingHint: 'Karşı taraf bunu her mesajdan önce bir an görür.',
  create: 'Oluştur ve eşle',
  done: 'Tamam',
  later: 'Sonra eşle',
  actionsOf: (name) => `İşlemler: ${iso(name)}`,
  actions: {
    link: 'Telefon eşle',
    resumeLink: 'Kodu göster',
    followLink: 'İlerlemeyi göster',
    start: 'Başlat',
    retry: 'Şimdi dene',
    takeOver: 'Devral',
    stop: 'Durdur',
    restart: 'Yeniden başlat',
    rename: 'Yeniden adlandır',
    logout: 'Eşlemeyi kaldır',
    delete: 'Sil',
  },
  actionFor: (action, name) => `${action}: ${iso(name)}`,
  renameTitle: (name) => `Yeniden adlandır: ${iso(name)}`,
  confirm: {
    stop: {
      title: (name) => `${iso(name)} durdurulsun mu?`,
      text: 'Yeniden başlatılana kadar mesaj gelmez. Telefon eşli kalır.',
      verb: 'Oturumu durdur',
    },
    logout: {
      title: (name) => `${iso(name)} eşlemesi kaldırılsın mı?`,
      text: 'Telefonunun eşlemesi kaldırılır. Sohbetler saklanır; sürdürmek için telefon yeniden eşlenmelidir.',
      verb: 'Eşlemeyi kaldır',
    },
    delete: {
      title: (name) => `${iso(name)} silinsin mi?`,
      text: 'Telefonunun eşlemesi kaldırılır ve sohbetleri buradan silinir. Geri alınamaz.',
      verb: 'Oturumu sil',
    },
  },
  bulk: {
    start: (count) => `${formats.number(count)} oturumu başlat`,
    restart: (count) => `${formats.number(count)} oturumu yeniden başlat`,
    stop: (count) => `${formats.number(count)} oturumu durdur`,
    delete: (count) => `${formats.number(count)} oturumu sil`,
  },
  bulkConfirm: {
    stop: {
      title: (count) => formats.count(count, { one: '# oturum durdurulsun mu?', other: '# oturum durdurulsun mu?' }),
      text: 'Yeniden başlatılana kadar mesaj gelmez. Telefonlar eşli kalır.',
    },
    delete: {
      title: (count) => formats.count(count, { one: '# oturum silinsin mi?', other: '# oturum silinsin mi?' }),
      text: 'Telefonlarının eşlemesi kaldırılır ve sohbetleri buradan silinir. Geri alınamaz.',
    },
  },
  bulkDone: (count) => formats.count(count, { one: '# oturum için tamamlandı.', other: '# oturum için tamamlandı.' }),
  said: {
    created: (name) => `${iso(name)} oluşturuldu.`,
    deleted: (name) => `${iso(name)} silindi.`,
    renamed: (name) => `Yeni adı ${iso(name)}.`,
  },
})
