import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'Sesi tanpa nama',
  missingId: 'Belum ada sesi yang dipilih',
  missingIdHint: 'Isi session-id dengan sesi yang akan ditampilkan.',
  goToSessions: 'Buka sesi',
  noNumber: 'Belum ada nomor',
  statuses: {
    working: 'Terhubung',
    linking: 'Menautkan',
    connecting: 'Menghubungkan',
    waiting: 'Menunggu ponsel',
    stopped: 'Dihentikan',
    failed: 'Gagal',
    loggedOut: 'Tautan dilepas',
    unknown: 'Status tidak dikenal',
  },
  seconds: (count) => formats.count(count, { other: '# detik' }),
  reasons: {
    linking: () => 'Dipindai. Ponsel Anda sedang menyelesaikan.',
    syncing: () => 'Membaca riwayat.',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? 'Koneksi terputus. Mencoba lagi.' : `Koneksi terputus. Mencoba lagi dalam ${retryIn}.`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp tidak tersedia. Mencoba lagi.'
        : `WhatsApp tidak tersedia. Mencoba lagi dalam ${retryIn}.`,
    qr_timeout: () => 'Tidak ada kode yang dipindai.',
    pairing_rejected: () => 'Ponsel tidak bisa ditautkan.',
    pairing_cancelled: () => 'Penautan dibatalkan.',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'Terlalu banyak percobaan. Tunggu sebentar.'
          : `Terlalu banyak percobaan. Tunggu ${retryIn}.`
        : `Terlalu banyak percobaan. Tunggu sampai ${until}.`,
    passkey_required: () => 'Akun ini meminta kunci sandi, yang belum bisa dijawab gateway ini.',
    replaced: () => 'Dibuka di tempat lain dengan tautan yang sama.',
    unlinked: () => 'Dihapus di ponsel.',
    locked: () => 'Akun terkunci, atau ponselnya berganti.',
    banned: () => 'Nomor ini diblokir oleh WhatsApp.',
    temporarily_banned: ({ until }) =>
      until === undefined ? 'Diblokir sementara oleh WhatsApp.' : `Diblokir oleh WhatsApp sampai ${until}.`,
    restricted: ({ until }) =>
      until === undefined
        ? 'Tidak bisa memulai obrolan baru. Obrolan yang ada tetap jalan.'
        : `Tidak bisa memulai obrolan baru sampai ${until}. Obrolan yang ada tetap jalan.`,
    client_outdated: () => 'WhatsApp menolak versi gateway ini.',
    bad_user_agent: () => 'WhatsApp menolak cara gateway ini memperkenalkan diri.',
    not_multi_device: () => 'Akun ini tidak bisa menautkan perangkat lain.',
    bad_session: () => 'Tautannya rusak.',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'Pihak lain menjawab sebagai WhatsApp. Tidak ada yang dikirim.'
        : `Pihak lain menjawab sebagai WhatsApp. Tidak ada yang dikirim. Mencoba lagi dalam ${retryIn}.`,
    stopped_by_user: () => 'Dihentikan oleh seseorang.',
    node_drained: () => 'Pindah ke simpul gateway lain.',
  },
  nextSteps: {
    qr_timeout: 'Tampilkan kode baru dan pindai selagi masih segar.',
    pairing_rejected: 'Coba lagi, atau tautkan dengan kode.',
    pairing_cancelled: 'Anda bisa mulai lagi kapan saja.',
    pairing_rate_limited: 'WhatsApp membatasi berapa kali sebuah nomor boleh mencoba.',
    passkey_required: 'Tautkan sekali dengan WhatsApp Web di peramban, lalu coba lagi di sini.',
    replaced: 'Ambil alih untuk memakainya di sini; tempat lain akan terputus.',
    unlinked: 'Tautkan ponsel lagi untuk melanjutkan. Obrolan tetap disimpan.',
    locked: 'Buka WhatsApp di ponsel dan cari pemberitahuan, lalu tautkan lagi.',
    banned: 'Minta peninjauan kepada WhatsApp dari ponsel. Sampai saat itu penautan tidak akan berhasil.',
    temporarily_banned: 'Akan mencoba sendiri saat blokir berakhir.',
    client_outdated: 'Minta pengelola gateway ini memperbaruinya.',
    bad_user_agent: 'Minta pengelola gateway ini memeriksanya.',
    not_multi_device: 'Minta pengelola gateway ini memeriksanya.',
    bad_session: 'Lepas tautan, lalu tautkan ponsel lagi.',
    untrusted_server: 'Minta pengelola gateway ini memeriksa jaringannya.',
  },
})
