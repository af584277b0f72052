import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'Simpul gateway',
  intro: 'Proses yang memegang koneksi ke WhatsApp.',
  emptyTitle: 'Belum ada simpul',
  emptyText: 'Simpul muncul di sini saat dijalankan.',
  columns: {
    node: 'Simpul',
    state: 'Keadaan',
    sessions: 'Sesi',
    version: 'Versi',
    started: 'Dijalankan',
    seen: 'Terakhir terdengar',
    actions: 'Tindakan',
  },
  states: { active: 'Aktif', draining: 'Dikosongkan', drained: 'Kosong', lost: 'Hilang' },
  stateHint: {
    active: 'Menerima sesi.',
    draining: 'Menyerahkan sesinya ke simpul lain dan tidak menerima yang baru.',
    drained: 'Tidak memegang sesi. Aman untuk dihentikan.',
    lost: 'Tidak terdengar lagi. Simpul lain mengambil alih sesinya.',
  },
  sessions: (count) => formats.count(count, { other: '# sesi' }),
  drain: 'Kosongkan…',
  resume: 'Lanjutkan',
  actionsOf: (name) => `Tindakan untuk ${iso(name)}`,
  drainTitle: (name) => `Kosongkan ${iso(name)}?`,
  drainText: (sessions) =>
    `Simpul menyerahkan ${sessions} dan tidak menerima yang baru. Masing-masing hilang beberapa detik; tanpa simpul lain, sesi menunggu sampai yang ini dilanjutkan.`,
  drainButton: 'Kosongkan simpul',
  said: {
    drained: (name) => `${iso(name)} menyerahkan sesinya.`,
    resumed: (name) => `${iso(name)} menerima sesi lagi.`,
  },
})
