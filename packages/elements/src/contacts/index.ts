export { ContactListElement, type ContactKind } from './contact-list/contact-list.js'
export { ContactsElement } from './contacts/contacts.js'
export { GroupDetailElement } from './group-detail/group-detail.js'
export { PersonDetailElement } from './person-detail/person-detail.js'
