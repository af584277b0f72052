import { describe, expect, it } from 'vitest'
import { importProblem } from './import-rule.mjs'

const refused: [string, string, string][] = [
  ['the SDK does not import lit', 'sdk/src/client.ts', 'lit'],
  ['the SDK does not import Node builtins', 'sdk/src/client.ts', 'node:fs'],
  ['the SDK does not import the elements', 'sdk/src/client.ts', '@waygate/elements'],
  ['no SDK door imports the testing kit', 'sdk/src/client.ts', './testing/index.js'],
  ['a collection does not call resources', 'sdk/src/store/collection.ts', '../resources/sessions.js'],
  ['a live reducer does not reach the transport', 'sdk/src/live/sessions.ts', '../transport/http.js'],
  ['a live reducer does not parse streams', 'sdk/src/live/sessions.ts', 'eventsource-parser'],
  ['a presentational element does not see the SDK', 'elements/src/ui/status.ts', '@waygate/sdk'],
  ['a presentational element does not see the context', 'elements/src/ui/status.ts', '../context/client-context.js'],
  ['a page does not import another page', 'elements/src/viewer/viewer.ts', '../contacts/contacts.js'],
  ['a class file does not register elements', 'elements/src/viewer/viewer.ts', './chat-list.define.js'],
  ['elements do not import the gateway', 'elements/src/viewer/viewer.ts', '@waygate/gateway'],
  [
    'a gateway route does not reach the WhatsApp adapter',
    'gateway/src/routes/sessions.ts',
    '../whatsapp/baileys/connection.js',
  ],
  ['a gateway service does not know routes', 'gateway/src/services/sessions.ts', '../routes/sessions.js'],
  ['the gateway takes no values from the SDK', 'gateway/src/routes/sessions.ts', '@waygate/sdk'],
  ['the sandbox does not import the gateway', 'whatsapp-sandbox/src/index.ts', '@waygate/gateway'],
  ['the sandbox takes one deep path of baileys only', 'whatsapp-sandbox/src/index.ts', 'baileys/lib/Utils/crypto.js'],
  ['the demo host takes no deep paths', 'demo-host/src/main.ts', '../../elements/src/index.js'],
  ['the demo host does not import the gateway', 'demo-host/src/main.ts', '@waygate/gateway'],
]

const allowed: [string, string, string, boolean?, boolean?][] = [
  ['the SDK imports eventsource-parser', 'sdk/src/client.ts', 'eventsource-parser'],
  ['a page imports the SDK', 'elements/src/viewer/viewer.ts', '@waygate/sdk'],
  ['a define file imports a registration', 'elements/src/viewer/viewer.define.ts', './chat-list.define.js'],
  [
    'a page fetches a registration on demand',
    'elements/src/viewer/viewer.ts',
    './message-timeline.define.js',
    false,
    true,
  ],
  ['the gateway imports types of the SDK', 'gateway/src/routes/sessions.ts', '@waygate/sdk', true],
  ['the sandbox imports the group cipher', 'whatsapp-sandbox/src/phones/group.ts', 'baileys/lib/Signal/Group/index.js'],
]

describe('the import table', () => {
  it.each(refused)('%s', (_title, file, specifier) => expect(importProblem(file, specifier)).toBeTypeOf('string'))
  it.each(allowed)('%s', (_title, file, specifier, typeOnly, dynamic) =>
    expect(importProblem(file, specifier, typeOnly, dynamic)).toBeUndefined(),
  )
})
