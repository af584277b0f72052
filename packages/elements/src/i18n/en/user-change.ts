import { defineRoom } from '../room.js'
import { adminUsersWords } from './admin.js'

/** The words of users with those of changing one, which come when somebody begins to. */
export const userChangeWords = defineRoom('admin-users', (formats) => ({
  ...adminUsersWords.english(formats),
  promoteTitle: (name: string) => `Make ${name} a super admin?`,
  promoteText: 'A super admin sees every session, manages every account and can act as other users.',
  demoteTitle: (name: string) => `Make ${name} a user again?`,
  demoteText: 'Platform pages close for this account at once. Its organizations stay.',
  banTitle: (name: string) => `Ban ${name}?`,
  banText: 'The account is signed out everywhere at once and cannot sign in. The API keys it made stop working.',
  unbanTitle: (name: string) => `Unban ${name}?`,
  unbanText: 'The account can sign in again. Keys that were revoked stay revoked.',
  impersonateTitle: (name: string) => `Act as ${name}?`,
  impersonateText:
    'You see what this person sees for at most 30 minutes. What you do is recorded with your name. Keys, secrets, members and linking stay closed.',
  reason: 'Reason',
  reasonHint: 'Kept in the audit.',
  reasonMissing: 'Give a reason.',
  until: 'For how long',
  durations: {
    forever: 'Until it is lifted',
    day: '1 day',
    week: '1 week',
    month: '30 days',
    own: 'Until a certain date',
  },
  endDate: 'Date and time',
  endPast: 'Choose a time that is still to come.',
  endsAt: (moment: string) => `Ends: ${moment}`,
  buttons: { promote: 'Make super admin', demote: 'Make user', ban: 'Ban', unban: 'Unban', impersonate: 'Impersonate' },
}))
