import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.js'

const dataDir = mkdtempSync(join(tmpdir(), 'waygate-config-'))
const SECRET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEF'
const ROOT_KEY = 'ab'.repeat(32)

const development = (env: Record<string, string>) => readConfig({ WAYGATE_DATA_DIR: dataDir, ...env })
const production = (env: Record<string, string>) =>
  development({
    NODE_ENV: 'production',
    WAYGATE_BASE_URL: 'https://wa.example',
    WAYGATE_SECRET: SECRET,
    WAYGATE_SMTP_URL: 'smtps://wa:word@mail.example',
    WAYGATE_MAIL_FROM: 'Waygate <no-reply@wa.example>',
    ...env,
  })

function problems(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
  return []
}

describe('the configuration', () => {
  it('needs nothing in development', () => {
    expect(development({})).toMatchObject({
      production: false,
      host: '127.0.0.1',
      port: 4510,
      baseUrl: 'http://127.0.0.1:4510',
      databaseUrl: join(dataDir, 'waygate.db'),
      whatsapp: { mode: 'live' },
    })
  })

  it('keeps the secret that it made in development', () => {
    expect(development({}).secrets).toEqual(development({}).secrets)
    expect(development({}).secrets[0].length).toBeGreaterThanOrEqual(32)
  })

  it('takes a complete production environment', () => {
    expect(production({})).toMatchObject({ production: true, secrets: [SECRET], baseUrl: 'https://wa.example' })
  })

  it('names every problem at once', () => {
    const found = problems(() =>
      readConfig({
        NODE_ENV: 'production',
        WAYGATE_DATA_DIR: dataDir,
        WAYGATE_PORT: 'http',
        WAYGATE_ADMIN_EMAIL: 'root',
        WAYGATE_MAIL_FROM: 'nobody',
      }),
    )
    expect(found.map((problem) => problem.split(' ')[0])).toEqual([
      'WAYGATE_PORT',
      'WAYGATE_BASE_URL',
      'WAYGATE_SECRET',
      'WAYGATE_ADMIN_EMAIL',
      'WAYGATE_MAIL_FROM',
      'WAYGATE_SMTP_URL',
    ])
  })

  it.each([
    ['no secret', { WAYGATE_SECRET: '' }],
    ['a short secret', { WAYGATE_SECRET: 'short' }],
    ['a secret that is one character over and over', { WAYGATE_SECRET: 'a'.repeat(64) }],
    ['plain http', { WAYGATE_BASE_URL: 'http://wa.example' }],
    ['plain http on this machine', { WAYGATE_BASE_URL: 'http://127.0.0.1:4500' }],
    ['no mail server, without a word about it', { WAYGATE_SMTP_URL: '' }],
    ['a mail server without a sender', { WAYGATE_MAIL_FROM: '' }],
    ['a webhook allow-list', { WAYGATE_WEBHOOK_ALLOW: '127.0.0.1:4500' }],
    [
      'the sandbox',
      { WAYGATE_WHATSAPP: 'sandbox', WAYGATE_WHATSAPP_URL: 'ws://127.0.0.1:4520', WAYGATE_WHATSAPP_ROOT_KEY: ROOT_KEY },
    ],
  ])('refuses %s in production', (_what, env) => {
    expect(problems(() => production(env as Record<string, string>))).toHaveLength(1)
  })

  it.each([
    ['a path in the base URL', { WAYGATE_BASE_URL: 'https://wa.example/app' }],
    ['plain http to another machine', { WAYGATE_BASE_URL: 'http://192.168.0.2' }],
    ['a port out of range', { WAYGATE_PORT: '65536' }],
    ['a negative limit', { WAYGATE_BODY_BYTES: '-1' }],
    ['an unknown mode', { WAYGATE_WHATSAPP: 'fake' }],
    ['a root key without the sandbox', { WAYGATE_WHATSAPP_ROOT_KEY: ROOT_KEY }],
    ['a wildcard origin', { WAYGATE_ORIGINS: 'https://*.example' }],
    ['an origin with a path', { WAYGATE_ORIGINS: 'https://a.example/x' }],
    ['a webhook target without a port', { WAYGATE_WEBHOOK_ALLOW: 'localhost' }],
    ['a node id of another form', { WAYGATE_NODE_ID: 'node-1' }],
    ['letters in the admin number', { WAYGATE_ADMIN_NUMBER: '+49 30 x' }],
    ['a mail server by http', { WAYGATE_SMTP_URL: 'http://mail.example', WAYGATE_MAIL_FROM: 'a@b.example' }],
    [
      'options in the address of the mail server',
      { WAYGATE_SMTP_URL: 'smtp://mail.example?tls.rejectUnauthorized=false', WAYGATE_MAIL_FROM: 'a@b.example' },
    ],
    ['two senders of mail', { WAYGATE_MAIL_FROM: 'a@b.example, c@d.example' }],
    ['a sender with a line break', { WAYGATE_MAIL_FROM: 'A\r\nBcc: <a@b.example>' }],
    [
      'no mail and a mail server',
      { WAYGATE_MAIL: 'none', WAYGATE_SMTP_URL: 'smtp://m', WAYGATE_MAIL_FROM: 'a@b.example' },
    ],
    ['another word for no mail', { WAYGATE_MAIL: 'off' }],
    ['a flag that is neither', { WAYGATE_ADMIN_CONTENT: 'yes' }],
  ])('refuses %s', (_what, env) => {
    expect(problems(() => development(env as Record<string, string>))).toHaveLength(1)
  })

  it('confirms addresses wherever mails leave in production, and keeps mails for the developer elsewhere', () => {
    expect(production({}).mail).toMatchObject({ mode: 'smtp', verify: true })
    expect(production({ WAYGATE_SMTP_URL: '', WAYGATE_MAIL: 'none' }).mail).toMatchObject({
      mode: 'none',
      verify: false,
    })
    expect(development({}).mail).toMatchObject({ mode: 'outbox', verify: false })
    expect(development({ WAYGATE_VERIFY_EMAIL: '1' }).mail).toMatchObject({ mode: 'outbox', verify: true })
  })

  it('reaches the sandbox on this machine only', () => {
    const sandbox = (url: string) => ({
      WAYGATE_WHATSAPP: 'sandbox',
      WAYGATE_WHATSAPP_URL: url,
      WAYGATE_WHATSAPP_ROOT_KEY: ROOT_KEY,
    })
    expect(development(sandbox('ws://127.0.0.1:4520/ws/chat')).whatsapp.rootKey).toHaveLength(32)
    for (const url of ['ws://10.0.0.1', 'http://127.0.0.1', 'wss://web.whatsapp.com', 'ws://127.0.0.1.evil.example']) {
      expect(problems(() => development(sandbox(url)))).toHaveLength(1)
    }
  })
})
