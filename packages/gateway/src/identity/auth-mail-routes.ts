import type { AuthRequest } from '../http/app.js'
import { addressBucket } from '../http/client-address.js'
import { jsonResponse } from '../http/exchange.js'
import { Problem } from '../http/problems.js'
import type { RateLimit } from '../http/rate-limit.js'
import type { Post } from '../mail/index.js'
import type { EmailVerification } from '../services/email-verification.js'
import type { Passwords } from '../services/passwords.js'
import { readEmailOnly, readTexts } from './auth-bodies.js'
import { type AuthExchange, bodyOf, signedInAs } from './auth-exchange.js'
import type { AuthRouteTable } from './auth-routes.js'

/** What the routes around mails and passwords are made of. */
export interface MailRoutesDeps extends AuthExchange {
  readonly mail: Post
  readonly passwords: Passwords
  readonly verification: EmailVerification
  readonly perAddress: RateLimit
  readonly perAccount: RateLimit
  /** Mails that strangers may cause to one address. */
  readonly perMailbox: RateLimit
}

const TOKEN = [1, 64] as const
const PASSWORD = [8, 128] as const

/** Confirming an address, and new passwords. Answers never tell whether an address has an account. */
export function mailRoutes(deps: MailRoutesDeps): AuthRouteTable {
  const done = (request: AuthRequest) => jsonResponse(200, {}, request.responseHeaders)
  const counted = async (request: AuthRequest) => deps.perAddress.take(addressBucket(request.address))
  return {
    'POST /api/auth/request-password-reset': async (request) => {
      refuseWithoutMail(deps.mail)
      await counted(request)
      const { email } = readEmailOnly(await bodyOf(request))
      await deps.perMailbox.take(email)
      await deps.passwords.request(email)
      return done(request)
    },
    'POST /api/auth/reset-password': async (request) => {
      refuseWithoutMail(deps.mail)
      await counted(request)
      const { token, password } = readTexts(await bodyOf(request), { token: TOKEN, password: PASSWORD })
      await deps.passwords.reset(token, password, request)
      return done(request)
    },
    'POST /api/auth/change-password': async (request) => {
      await counted(request)
      const principal = await signedInAs(deps, request)
      const sizes = { currentPassword: [1, 128], newPassword: PASSWORD } as const
      const { currentPassword, newPassword } = readTexts(await bodyOf(request), sizes)
      const account = principal.email ?? principal.id
      await deps.perAccount.take(account)
      await deps.passwords.change({ ...request, principal }, currentPassword, newPassword)
      await deps.perAccount.clear(account)
      return done(request)
    },
    'POST /api/auth/send-verification-email': async (request) => {
      refuseWithoutMail(deps.mail)
      const principal = await signedInAs(deps, request)
      readTexts(await bodyOf(request), {})
      await deps.perMailbox.take(principal.email ?? principal.id)
      await deps.verification.request(principal.id)
      return done(request)
    },
    'POST /api/auth/verify-email': async (request) => {
      refuseWithoutMail(deps.mail)
      await counted(request)
      const { token } = readTexts(await bodyOf(request), { token: TOKEN })
      await deps.verification.confirm(token, request)
      return done(request)
    },
  }
}

function refuseWithoutMail({ on }: Post): void {
  if (!on) throw new Problem('not_implemented', 'This gateway sends no mail.', { reason: 'mail_off' })
}
