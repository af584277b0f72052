import { hkdfSync } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import type { Storage } from '../storage/database.js'
import { newId } from '../storage/ids.js'
import { isBanned } from './standing.js'

/** Reasons of ours in better-auth's error codes. */
export const BANNED_CODE = 'BANNED'

const WEEK_SECONDS = 604_800
const DAY_SECONDS = 86_400
const PASSWORD_MIN = 8
const PASSWORD_MAX = 128

/** The sign-in cookie's name: bound to the host on https, plain on this machine's http. */
export function cookieName(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-wg_session' : 'wg_session'
}

/**
 * better-auth, with e-mail and password only: no plugins, no cookie cache, no rate limit of its own (ours counts by account
 * and by network). Its tables are part of our migrations. What it calls a session is a *sign-in* here.
 */
export function createAccounts(config: Config, storage: Storage, clock: Clock) {
  const https = config.baseUrl.startsWith('https:')
  const cookie = {
    name: cookieName(config.baseUrl),
    attributes: { secure: https, httpOnly: true, sameSite: 'lax' as const, path: '/' },
  }
  return betterAuth({
    baseURL: config.baseUrl,
    basePath: '/api/auth',
    secret: Buffer.from(hkdfSync('sha256', config.secrets[0], '', 'waygate sign-in cookies v1', 32)).toString('base64'),
    // a transaction of its own would hold SQLite's only connection while a password is hashed
    database: { db: storage.db, type: storage.dialect, transaction: false },
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'sign_ins',
      expiresIn: WEEK_SECONDS,
      updateAge: DAY_SECONDS,
      cookieCache: { enabled: false },
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'accounts',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: cookie },
      database: { generateId: ({ model }) => newId(model === 'user' || model === 'users' ? 'usr_' : 'aut_') },
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    databaseHooks: {
      session: {
        create: {
          async before({ userId }) {
            const user = await storage.db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst()
            if (!user || !isBanned(user, clock.now())) return
            throw new APIError('FORBIDDEN', { code: BANNED_CODE, message: 'This account is banned.' })
          },
        },
      },
    },
  })
}

export type Accounts = ReturnType<typeof createAccounts>
