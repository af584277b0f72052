import './viewer/viewer/viewer.define.js'
import './contacts/contacts/contacts.define.js'
