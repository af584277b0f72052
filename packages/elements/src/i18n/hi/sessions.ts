import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'सत्र',
  count: (count) => formats.count(count, { one: '# सत्र', other: '# सत्र' }),
  tableLabel: 'इस संगठन के सत्र',
  columns: { name: 'नाम', number: 'नंबर', status: 'स्थिति', node: 'नोड', actions: 'कार्रवाइयाँ' },
  search: 'नाम या नंबर से खोजें',
  noMatch: (query) => `“${iso(query)}” से कोई सत्र नहीं मिला`,
  noMatchHint: 'नाम का कोई भाग, या नंबर के आख़िरी अंक खोजें।',
  add: 'नंबर जोड़ें',
  emptyTitle: 'अभी कोई नंबर नहीं',
  emptyText:
    'सत्र एक WhatsApp नंबर है, जो WhatsApp Web की तरह अपने फ़ोन से लिंक होता है। एक जोड़ें और उसके संदेश यहाँ देखने के लिए कोड स्कैन करें।',
  emptyForbidden: 'सत्र एक WhatsApp नंबर है। संगठन का स्वामी या व्यवस्थापक इसे जोड़ सकता है।',
  addTitle: 'नंबर जोड़ें',
  label: 'नाम',
  labelHint: 'यहाँ इसे क्या कहते हैं, जैसे “सहायता लाइन”।',
  labelMissing: 'नाम लिखें, ताकि नंबर पहचाने जा सकें।',
  options: 'विकल्प',
  autoRead: 'संदेशों को पढ़ा हुआ चिह्नित करें',
  autoReadHint: 'यहाँ किसी के न पढ़ने पर भी भेजने वाले नीले निशान देखेंगे।',
  presenceTyping: 'भेजने से पहले “लिख रहे हैं…” दिखाएँ',
  presenceTypingHint: 'दूसरा पक्ष हर संदेश से पहले इसे पल भर देखता है।',
  create: 'बनाएँ और लिंक करें',
  done: 'हो गया',
  later: 'बाद में लिंक करें',
  actionsOf: (name) => `${iso(name)} की कार्रवाइयाँ`,
  actions: {
    link: 'फ़ोन लिंक करें',
    resumeLink: 'कोड दिखाएँ',
    followLink: 'प्रगति दिखाएँ',
    start: 'शुरू करें',
    retry: 'अभी कोशिश करें',
    takeOver: 'नियंत्रण लें',
    stop: 'रोकें',
    restart: 'फिर शुरू करें',
    rename: 'नाम बदलें',
    logout: 'लिंक हटाएँ',
    delete: 'मिटाएँ',
  },
  actionFor: (action, name) => `${action}: ${iso(name)}`,
  renameTitle: (name) => `${iso(name)} का नाम बदलें`,
  confirm: {
    stop: {
      title: (name) => `${iso(name)} को रोकें?`,
      text: 'फिर शुरू होने तक कोई संदेश नहीं आएगा। फ़ोन लिंक रहेगा।',
      verb: 'सत्र रोकें',
    },
    logout: {
      title: (name) => `${iso(name)} का लिंक हटाएँ?`,
      text: 'इसके फ़ोन का लिंक हट जाएगा। चैट सुरक्षित रहेंगी; आगे बढ़ने के लिए फ़ोन फिर लिंक करना होगा।',
      verb: 'लिंक हटाएँ',
    },
    delete: {
      title: (name) => `${iso(name)} को मिटाएँ?`,
      text: 'इसके फ़ोन का लिंक हट जाएगा और चैट यहाँ से मिट जाएँगी। इसे वापस नहीं किया जा सकता।',
      verb: 'सत्र मिटाएँ',
    },
  },
  bulk: {
    start: (count) => `${formats.number(count)} शुरू करें`,
    restart: (count) => `${formats.number(count)} फिर शुरू करें`,
    stop: (count) => `${formats.number(count)} रोकें`,
    delete: (count) => `${formats.number(count)} मिटाएँ`,
  },
  bulkConfirm: {
    stop: {
      title: (count) => formats.count(count, { one: '# सत्र रोकें?', other: '# सत्र रोकें?' }),
      text: 'फिर शुरू होने तक कोई संदेश नहीं आएगा। फ़ोन लिंक रहेंगे।',
    },
    delete: {
      title: (count) => formats.count(count, { one: '# सत्र मिटाएँ?', other: '# सत्र मिटाएँ?' }),
      text: 'इनके फ़ोन के लिंक हट जाएँगे और चैट यहाँ से मिट जाएँगी। इसे वापस नहीं किया जा सकता।',
    },
  },
  bulkDone: (count) => formats.count(count, { one: '# सत्र के लिए हो गया।', other: '# सत्रों के लिए हो गया।' }),
  said: {
    created: (name) => `${iso(name)} बनाया गया।`,
    deleted: (name) => `${iso(name)} मिटाया गया।`,
    renamed: (name) => `नाम बदलकर ${iso(name)} किया गया।`,
  },
})
