import type { Words } from '../dictionary.js'

export const sessionStatus: Words<'session-status'> = (formats) => ({
  unnamed: 'बिना नाम का सत्र',
  missingId: 'कोई सत्र नहीं चुना गया',
  missingIdHint: 'दिखाए जाने वाले सत्र को session-id में दें।',
  goToSessions: 'सत्रों पर जाएँ',
  noNumber: 'अभी कोई नंबर नहीं',
  statuses: {
    working: 'जुड़ा हुआ',
    linking: 'जोड़ा जा रहा है',
    connecting: 'जुड़ रहा है',
    waiting: 'फ़ोन की प्रतीक्षा',
    stopped: 'रुका हुआ',
    failed: 'विफल',
    loggedOut: 'लिंक हटाया गया',
    unknown: 'अज्ञात स्थिति',
  },
  seconds: (count) => formats.count(count, { one: '# सेकंड', other: '# सेकंड' }),
  reasons: {
    linking: () => 'स्कैन हो गया। आपके फ़ोन पर पूरा हो रहा है।',
    syncing: () => 'इतिहास पढ़ा जा रहा है।',
    reconnecting: ({ retryIn }) =>
      retryIn === undefined ? 'कनेक्शन टूट गया। फिर कोशिश हो रही है।' : `कनेक्शन टूट गया। अगली कोशिश ${retryIn} में।`,
    service_unavailable: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp उपलब्ध नहीं है। फिर कोशिश हो रही है।'
        : `WhatsApp उपलब्ध नहीं है। अगली कोशिश ${retryIn} में।`,
    qr_timeout: () => 'कोई कोड स्कैन नहीं हुआ।',
    pairing_rejected: () => 'फ़ोन लिंक नहीं हो सका।',
    pairing_cancelled: () => 'लिंक करना रद्द किया गया।',
    pairing_rate_limited: ({ until, retryIn }) =>
      until === undefined
        ? retryIn === undefined
          ? 'बहुत अधिक कोशिशें। थोड़ा रुकें।'
          : `बहुत अधिक कोशिशें। ${retryIn} रुकें।`
        : `बहुत अधिक कोशिशें। ${until} तक रुकें।`,
    passkey_required: () => 'यह खाता पासकी माँगता है, जिसका उत्तर यह गेटवे अभी नहीं दे सकता।',
    replaced: () => 'इसी लिंक से कहीं और खोला गया।',
    unlinked: () => 'फ़ोन पर हटाया गया।',
    locked: () => 'खाता बंद है, या फ़ोन बदल गया।',
    banned: () => 'यह नंबर WhatsApp ने प्रतिबंधित किया है।',
    temporarily_banned: ({ until }) =>
      until === undefined ? 'WhatsApp ने कुछ समय के लिए प्रतिबंधित किया है।' : `WhatsApp ने ${until} तक प्रतिबंधित किया है।`,
    restricted: ({ until }) =>
      until === undefined
        ? 'नई चैट शुरू नहीं हो सकती। मौजूदा चैट चलती हैं।'
        : `${until} तक नई चैट शुरू नहीं हो सकती। मौजूदा चैट चलती हैं।`,
    client_outdated: () => 'WhatsApp गेटवे का यह संस्करण अस्वीकार करता है।',
    bad_user_agent: () => 'WhatsApp इस गेटवे का परिचय अस्वीकार करता है।',
    not_multi_device: () => 'यह खाता दूसरे डिवाइस लिंक नहीं कर सकता।',
    bad_session: () => 'लिंक ख़राब हो गया है।',
    untrusted_server: ({ retryIn }) =>
      retryIn === undefined
        ? 'WhatsApp की जगह किसी और ने उत्तर दिया। कुछ नहीं भेजा गया।'
        : `WhatsApp की जगह किसी और ने उत्तर दिया। कुछ नहीं भेजा गया। अगली कोशिश ${retryIn} में।`,
    stopped_by_user: () => 'किसी व्यक्ति ने रोका।',
    node_drained: () => 'दूसरे गेटवे नोड पर जा रहा है।',
  },
  nextSteps: {
    qr_timeout: 'नया कोड दिखाएँ और ताज़ा रहते स्कैन करें।',
    pairing_rejected: 'फिर कोशिश करें, या कोड से लिंक करें।',
    pairing_cancelled: 'आप कभी भी फिर शुरू कर सकते हैं।',
    pairing_rate_limited: 'WhatsApp सीमित करता है कि एक नंबर कितनी बार कोशिश कर सकता है।',
    passkey_required: 'ब्राउज़र में WhatsApp Web से एक बार लिंक करें, फिर यहाँ कोशिश करें।',
    replaced: 'यहाँ उपयोग करने के लिए नियंत्रण लें; दूसरी जगह कट जाएगी।',
    unlinked: 'आगे बढ़ने के लिए फ़ोन फिर लिंक करें। चैट सुरक्षित रहती हैं।',
    locked: 'फ़ोन पर WhatsApp खोलकर सूचना देखें, फिर दोबारा लिंक करें।',
    banned: 'फ़ोन से WhatsApp से समीक्षा माँगें। तब तक लिंक नहीं होगा।',
    temporarily_banned: 'प्रतिबंध समाप्त होने पर यह अपने आप कोशिश करेगा।',
    client_outdated: 'इस गेटवे के संचालक से इसे अपडेट करने को कहें।',
    bad_user_agent: 'इस गेटवे के संचालक से जाँचने को कहें।',
    not_multi_device: 'इस गेटवे के संचालक से जाँचने को कहें।',
    bad_session: 'लिंक हटाएँ, फिर फ़ोन दोबारा लिंक करें।',
    untrusted_server: 'इस गेटवे के संचालक से नेटवर्क जाँचने को कहें।',
  },
})
