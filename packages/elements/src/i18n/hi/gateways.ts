import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const gateways: Words<'gateways'> = (formats) => ({
  title: 'गेटवे नोड',
  intro: 'WhatsApp के कनेक्शन रखने वाली प्रक्रियाएँ।',
  emptyTitle: 'अभी कोई नोड नहीं',
  emptyText: 'नोड शुरू होते ही यहाँ दिखता है।',
  columns: {
    node: 'नोड',
    state: 'स्थिति',
    sessions: 'सत्र',
    version: 'संस्करण',
    started: 'शुरू हुआ',
    seen: 'आख़िरी संकेत',
    actions: 'कार्रवाइयाँ',
  },
  states: { active: 'सक्रिय', draining: 'ख़ाली हो रहा है', drained: 'ख़ाली', lost: 'खोया हुआ' },
  stateHint: {
    active: 'सत्र लेता है।',
    draining: 'अपने सत्र दूसरे नोड को देता है और नए नहीं लेता।',
    drained: 'कोई सत्र नहीं रखता। इसे सुरक्षित रोका जा सकता है।',
    lost: 'कोई संकेत नहीं। दूसरे नोड इसके सत्र सँभालते हैं।',
  },
  sessions: (count) => formats.count(count, { one: '# सत्र', other: '# सत्र' }),
  drain: 'ख़ाली करें…',
  resume: 'फिर चालू करें',
  actionsOf: (name) => `${iso(name)} की कार्रवाइयाँ`,
  drainTitle: (name) => `${iso(name)} को ख़ाली करें?`,
  drainText: (sessions) =>
    `यह ${sessions} आगे देता है और नए नहीं लेता। हर एक कुछ सेकंड दूर रहता है; दूसरा नोड न हो तो वे इसके फिर चालू होने तक रुकते हैं।`,
  drainButton: 'नोड ख़ाली करें',
  said: {
    drained: (name) => `${iso(name)} अपने सत्र आगे दे रहा है।`,
    resumed: (name) => `${iso(name)} फिर सत्र ले रहा है।`,
  },
})
