import type { Words } from '../dictionary.js'
import { isolate as iso } from '../isolate.js'

export const sessions: Words<'sessions'> = (formats) => ({
  title: 'Sesiones',
  count: (count) => formats.count(count, { one: '# sesión', other: '# sesiones' }),
  tableLabel: 'Sesiones de esta organización',
  columns: { name: 'Nombre', number: 'Número', status: 'Estado', node: 'Nodo', actions: 'Acciones' },
  search: 'Buscar por nombre o número',
  noMatch: (query) => `Ninguna sesión coincide con «${iso(query)}»`,
  noMatchHint: 'Busca parte de un nombre o las últimas cifras de un número.',
  add: 'Añadir número',
  emptyTitle: 'Aún no hay números',
  emptyText:
    'Una sesión es un número de WhatsApp, vinculado desde su teléfono como WhatsApp Web. Añade uno y escanea un código para ver aquí sus mensajes.',
  emptyForbidden:
    'Una sesión es un número de WhatsApp. Un propietario o administrador de la organización puede añadir uno.',
  addTitle: 'Añadir un número',
  label: 'Nombre',
  labelHint: 'Cómo lo llaman aquí, por ejemplo «Línea de soporte».',
  labelMissing: 'Escribe un nombre para poder distinguir los números.',
  options: 'Opciones',
  autoRead: 'Marcar los mensajes como leídos',
  autoReadHint: 'Los remitentes ven las marcas azules aunque aquí nadie haya leído.',
  presenceTyping: 'Mostrar «escribiendo…» antes de enviar',
  presenceTypingHint: 'La otra parte lo ve un momento antes de cada mensaje.',
  create: 'Crear y vincular',
  done: 'Listo',
  later: 'Vincular más tarde',
  actionsOf: (name) => `Acciones de ${iso(name)}`,
  actions: {
    link: 'Vincular un teléfono',
    resumeLink: 'Mostrar el código',
    followLink: 'Mostrar el progreso',
    start: 'Iniciar',
    retry: 'Reintentar ahora',
    takeOver: 'Tomar el control',
    stop: 'Detener',
    restart: 'Reiniciar',
    rename: 'Cambiar el nombre',
    logout: 'Cerrar sesión',
    delete: 'Eliminar',
  },
  actionFor: (action, name) => `${action}: ${iso(name)}`,
  renameTitle: (name) => `Cambiar el nombre de ${iso(name)}`,
  confirm: {
    stop: {
      title: (name) => `¿Detener ${iso(name)}?`,
      text: 'No llegan mensajes hasta que se inicie de nuevo. El teléfono sigue vinculado.',
      verb: 'Detener la sesión',
    },
    logout: {
      title: (name) => `¿Cerrar la sesión de ${iso(name)}?`,
      text: 'Se desvincula su teléfono. Los chats se conservan; para continuar hay que vincular de nuevo el teléfono.',
      verb: 'Cerrar sesión',
    },
    delete: {
      title: (name) => `¿Eliminar ${iso(name)}?`,
      text: 'Se desvincula su teléfono y se eliminan aquí sus chats. No se puede deshacer.',
      verb: 'Eliminar la sesión',
    },
  },
  bulk: {
    start: (count) => `Iniciar ${formats.number(count)}`,
    restart: (count) => `Reiniciar ${formats.number(count)}`,
    stop: (count) => `Detener ${formats.number(count)}`,
    delete: (count) => `Eliminar ${formats.number(count)}`,
  },
  bulkConfirm: {
    stop: {
      title: (count) => formats.count(count, { one: '¿Detener # sesión?', other: '¿Detener # sesiones?' }),
      text: 'No llegan mensajes hasta que se inicien de nuevo. Los teléfonos siguen vinculados.',
    },
    delete: {
      title: (count) => formats.count(count, { one: '¿Eliminar # sesión?', other: '¿Eliminar # sesiones?' }),
      text: 'Se desvinculan sus teléfonos y se eliminan aquí sus chats. No se puede deshacer.',
    },
  },
  bulkDone: (count) => formats.count(count, { one: 'Hecho en # sesión.', other: 'Hecho en # sesiones.' }),
  said: {
    created: (name) => `Se creó ${iso(name)}.`,
    deleted: (name) => `Se eliminó ${iso(name)}.`,
    renamed: (name) => `Ahora se llama ${iso(name)}.`,
  },
})
