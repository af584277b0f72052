import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'Sesi',
  count: (count) => formats.count(count, { other: '# sesi' }),
  tableLabel: 'Sesi organisasi ini',
  columns: { name: 'Nama', number: 'Nomor', status: 'Status', node: 'Simpul', actions: 'Tindakan' },
  search: 'Cari menurut nama atau nomor',
  noMatch: (query) => `Tidak ada sesi yang cocok dengan “${iso(query)}”`,
  noMatchHint: 'Cari sebagian nama, atau angka terakhir sebuah nomor.',
  add: 'Tambah nomor',
  emptyTitle: 'Belum ada nomor',
  emptyText:
    'Sebuah sesi adalah satu nomor WhatsApp, ditautkan dari ponselnya seperti WhatsApp Web. Tambahkan satu dan pindai kode untuk melihat pesannya di sini.',
  emptyForbidden: 'Sebuah sesi adalah satu nomor WhatsApp. Pemilik atau admin organisasi dapat menambahkannya.',
  addTitle: 'Tambah nomor',
  label: 'Nama',
  labelHint: 'Sebutannya di sini, misalnya “Layanan pelanggan”.',
  labelMissing: 'Masukkan nama, agar nomor-nomor bisa dibedakan.',
  options: 'Opsi',
  autoRead: 'Tandai pesan sebagai dibaca',
  autoReadHint: 'Pengirim melihat centang biru walau belum ada yang membaca di sini.',
  presenceTyping: 'Tampilkan “mengetik…” sebelum mengirim',
  presenceTypingHint: 'Pihak lain melihatnya sejenak sebelum setiap pesan.',
  create: 'Buat dan tautkan',
  done: 'Selesai',
  later: 'Tautkan nanti',
  actionsOf: (name) => `Tindakan untuk ${iso(name)}`,
  actions: {
    link: 'Tautkan ponsel',
    resumeLink: 'Tampilkan kode',
    followLink: 'Tampilkan kemajuan',
    start: 'Mulai',
    retry: 'Coba sekarang',
    takeOver: 'Ambil alih',
    stop: 'Hentikan',
    restart: 'Mulai ulang',
    rename: 'Ganti nama',
    logout: 'Lepas tautan',
    delete: 'Hapus',
  },
  actionFor: (action, name) => `${action}: ${iso(name)}`,
  renameTitle: (name) => `Ganti nama ${iso(name)}`,
  confirm: {
    stop: {
      title: (name) => `Hentikan ${iso(name)}?`,
      text: 'Tidak ada pesan masuk sampai dimulai lagi. Ponsel tetap tertaut.',
      verb: 'Hentikan sesi',
    },
    logout: {
      title: (name) => `Lepas tautan ${iso(name)}?`,
      text: 'Tautan ponselnya dilepas. Obrolan tetap disimpan; untuk melanjutkan, ponsel harus ditautkan lagi.',
      verb: 'Lepas tautan',
    },
    delete: {
      title: (name) => `Hapus ${iso(name)}?`,
      text: 'Tautan ponselnya dilepas dan obrolannya dihapus di sini. Ini tidak bisa dibatalkan.',
      verb: 'Hapus sesi',
    },
  },
  bulk: {
    start: (count) => `Mulai ${formats.number(count)}`,
    restart: (count) => `Mulai ulang ${formats.number(count)}`,
    stop: (count) => `Hentikan ${formats.number(count)}`,
    delete: (count) => `Hapus ${formats.number(count)}`,
  },
  bulkConfirm: {
    stop: {
      title: (count) => formats.count(count, { other: 'Hentikan # sesi?' }),
      text: 'Tidak ada pesan masuk sampai dimulai lagi. Ponsel tetap tertaut.',
    },
    delete: {
      title: (count) => formats.count(count, { other: 'Hapus # sesi?' }),
      text: 'Tautan ponselnya dilepas dan obrolannya dihapus di sini. Ini tidak bisa dibatalkan.',
    },
  },
  bulkDone: (count) => formats.count(count, { other: 'Selesai untuk # sesi.' }),
  said: {
    created: (name) => `${iso(name)} dibuat.`,
    deleted: (name) => `${iso(name)} dihapus.`,
    renamed: (name) => `Namanya sekarang ${iso(name)}.`,
  },
})
