import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'Ağ geçidi düğümleri',
  intro: 'WhatsApp bağlantılarını tutan süreçler.',
  emptyTitle: 'Henüz düğüm yok',
  emptyText: 'Bir düğüm başlayınca burada görünür.',
  columns: {
    node: 'Düğüm',
    state: 'Durum',
    sessions: 'Oturumlar',
    version: 'Sürüm',
    started: 'Başlama',
    seen: 'Son haber',
    actions: 'İşlemler',
  },
  states: { active: 'Etkin', draining: 'Boşaltılıyor', drained: 'Boş', lost: 'Kayıp' },
  stateHint: {
    active: 'Oturum alır.',
    draining: 'Oturumlarını öteki düğümlere verir, yenisini almaz.',
    drained: 'Oturum tutmuyor. Güvenle durdurulabilir.',
    lost: 'Haber alınamıyor. Oturumlarını öteki düğümler devralır.',
  },
  sessions: (count) => formats.count(count, { one: '# oturum', other: '# oturum' }),
  drain: 'Boşalt…',
  resume: 'Sürdür',
  actionsOf: (name) => `İşlemler: ${iso(name)}`,
  drainTitle: (name) => `${iso(name)} boşaltılsın mı?`,
  drainText: (sessions) =>
    `Verilecek: ${sessions}; yenisi alınmaz. Her biri birkaç saniye ayrı kalır; başka düğüm yoksa bu düğüm sürdürülene kadar bekler.`,
  drainButton: 'Düğümü boşalt',
  said: {
    drained: (name) => `${iso(name)} oturumlarını veriyor.`,
    resumed: (name) => `${iso(name)} yeniden oturum alıyor.`,
  },
})
