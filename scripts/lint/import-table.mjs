/**
 * Who may import what. One row per room; the first row whose folder holds the file decides.
 *
 * - `room`: a folder below `packages/`, or a single file without its ending.
 * - `packages`: bare specifiers that may be imported (`node:*` stands for every Node builtin).
 * - `typePackages`: bare specifiers of which only types may be imported.
 * - `rooms`: folders (or files) below the same package's `src/` that may be imported; the room itself always may.
 * - `not`: folders that may not be imported although a row of `rooms` would allow it.
 *
 * The reasons are in docs/decisions/0002-rooms-and-imports.md.
 */
const pageRooms = ['sessions', 'viewer', 'contacts', 'api-keys', 'webhooks', 'organizations', 'admin']
const elementsCommon = ['base', 'styles', 'i18n', 'events', 'ui', 'controllers', 'context']

export const importTable = [
  { room: 'sdk/src/testing', packages: ['msw', '@waygate/sdk'], rooms: ['*'] },
  { room: 'sdk/src/webhooks', packages: [], rooms: ['errors', 'models', 'schema.gen', 'events'] },
  { room: 'sdk/src/server', packages: [], rooms: ['*'], not: ['testing', 'live', 'store'] },
  { room: 'sdk/src/store', packages: [], rooms: ['events', 'errors', 'backoff', 'models', 'clock', 'schema.gen'] },
  {
    room: 'sdk/src/events',
    packages: ['eventsource-parser'],
    rooms: ['store', 'errors', 'backoff', 'models', 'clock', 'schema.gen', 'token-claims'],
  },
  {
    room: 'sdk/src/live',
    packages: [],
    rooms: ['store', 'resources', 'models', 'events', 'errors', 'clock', 'schema.gen'],
  },
  { room: 'sdk/src', packages: ['eventsource-parser'], rooms: ['*'], not: ['testing'] },

  {
    room: 'elements/src/ui',
    packages: ['lit', 'lit/*', 'lean-qr/nano'],
    rooms: ['base', 'styles', 'i18n', 'events', 'controllers/ui'],
  },
  ...pageRooms.map((name) => ({
    room: `elements/src/${name}`,
    packages: [
      ...['lit', 'lit/*', 'lean-qr/nano', '@lit/context', '@waygate/sdk'],
      // A person checks the signature of a delivery with the verifier that servers use.
      ...(name === 'webhooks' ? ['@waygate/sdk/webhooks'] : []),
    ],
    rooms: elementsCommon,
  })),
  // React is an optional peer, and only the wrappers may ask for it.
  { room: 'elements/src/react', packages: ['react'], rooms: [] },
  {
    room: 'elements/src',
    packages: ['lit', 'lit/*', '@lit/context', 'lean-qr/nano', '@waygate/sdk'],
    rooms: ['*'],
  },

  {
    room: 'gateway/src/routes',
    packages: [],
    typePackages: ['@waygate/sdk'],
    rooms: ['*'],
    not: ['whatsapp/baileys', 'storage/repositories', 'storage/migrations'],
  },
  {
    room: 'gateway/src/services',
    packages: ['node:*', 'ulid', 'kysely'],
    typePackages: ['@waygate/sdk'],
    rooms: ['*'],
    not: ['routes', 'http/app', 'whatsapp/baileys'],
  },
  {
    room: 'gateway/src/whatsapp',
    packages: ['node:*', 'baileys', 'pino', 'kysely', 'libsignal', 'ws'],
    typePackages: ['@waygate/sdk'],
    rooms: ['*'],
    not: ['routes', 'http/app'],
  },
  {
    room: 'gateway/src/storage',
    packages: ['node:*', 'kysely', 'better-sqlite3', 'pg', 'ulid'],
    typePackages: ['@waygate/sdk'],
    rooms: ['*'],
    not: ['routes', 'services', 'http/app', 'whatsapp/baileys'],
  },
  {
    room: 'gateway/src',
    packages: [
      'node:*',
      'hono',
      'hono/*',
      '@hono/node-server',
      '@hono/node-server/*',
      'ajv',
      'ajv/*',
      'ajv-formats',
      'kysely',
      'better-auth',
      'better-auth/*',
      'better-sqlite3',
      'pg',
      'pino',
      'ulid',
      'ws',
      'jose',
      'nodemailer',
    ],
    typePackages: ['@waygate/sdk'],
    rooms: ['*'],
  },

  {
    room: 'whatsapp-sandbox/src',
    packages: ['node:*', 'baileys', 'baileys/lib/Signal/Group/index.js', 'ws', 'libsignal'],
    rooms: ['*'],
  },

  { room: 'demo-host/src/server', packages: ['node:*'], rooms: [] },
  {
    room: 'demo-host/src',
    packages: ['@waygate/sdk', '@waygate/elements', '@waygate/elements/*'],
    rooms: ['*'],
    not: ['server'],
  },
]
