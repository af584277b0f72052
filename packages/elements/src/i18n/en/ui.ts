import { isolate } from '../isolate.js'
import { defineRoom } from '../room.js'

/** Words every component uses: states, buttons, copying, dialogs. */
export const uiWords = defineRoom('ui', (formats) => ({
  loading: 'Loading…',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  done: 'Done',
  more: 'More actions',
  loadMore: 'Show more',
  partFailed:
    'This part of the page could not be loaded. Check your connection and try again; if that does not help, load the page again.',
  search: 'Search',
  clearSearch: 'Clear the search',
  clearFilters: 'Clear filters',
  id: 'Id',
  created: 'Created',
  copy: 'Copy',
  copied: 'Copied',
  copyOf: (what: string) => `Copy ${what}`,
  copyFailed: 'Copying is not allowed here. Select the text and copy it by hand.',
  offline: (since: string | undefined) =>
    `You are offline. ${since === undefined ? '' : `Showing what was known at ${since}.`}`.trim(),
  stale: (since: string | undefined) =>
    `Connection lost, trying again. ${since === undefined ? '' : `Last news at ${since}.`}`.trim(),
  refreshFailed: (since: string | undefined) =>
    `Could not refresh. ${since === undefined ? '' : `Showing what was known at ${since}.`}`.trim(),
  failedTitle: 'This could not be loaded',
  failedHint: 'Nothing was changed. Try again, or come back in a minute.',
  offlineTitle: 'You are offline',
  unreachableTitle: 'The gateway cannot be reached',
  offlineHint: 'It loads by itself when the connection is back.',
  unauthorizedTitle: 'You are signed out',
  unauthorizedHint: 'Your sign-in has ended. Sign in again to go on.',
  forbiddenTitle: 'You may not see this',
  forbiddenCapability: (capability: string) =>
    `It needs the capability “${capability}”, which your sign-in does not include. An owner or admin of the organization can give it to you.`,
  forbiddenRole: 'Only an owner of the organization may do this.',
  forbiddenSuperAdmin: 'Only a super admin may do this.',
  forbiddenCredential: 'An API key cannot do this. Sign in as a person.',
  forbiddenImpersonating: 'Not possible while you act as somebody else. Stop impersonating first.',
  forbiddenBanned: 'This account is banned.',
  forbiddenHint: 'Your sign-in does not include it. An owner or admin of the organization can give you access.',
  notConfigured: 'No gateway is set',
  notConfiguredHint: 'Put this element inside a wg-provider, or set its client property.',
  emptyTitle: 'Nothing here yet',
  requestId: (id: string) => `Request ${id}`,
  problems: {
    validation_error: 'The gateway did not accept what was entered.',
    unauthorized: 'Your sign-in has ended. Sign in again to go on.',
    forbidden: 'Your role does not allow this.',
    not_found: 'It no longer exists.',
    conflict: 'It was changed meanwhile, or is not in a state that allows this.',
    rate_limited: 'Too many requests.',
    internal: 'The gateway had a problem of its own.',
    not_implemented: 'This gateway cannot do that.',
    session_not_connected: 'The session is not connected. Start it first.',
    gateway_unavailable: 'The gateway is unavailable.',
    connection: 'The gateway could not be reached.',
    timeout: 'The gateway took too long to answer.',
    offline: 'You are offline.',
    unknown: 'Something unexpected went wrong.',
  },
  selected: (count: number) =>
    formats.plural(count, { one: `${formats.number(count)} selected`, other: `${formats.number(count)} selected` }),
  selectAll: 'Select all',
  selectNone: 'Select none',
  select: (name: string) => `Select ${isolate(name)}`,
  notAll: (count: number, reason: string) =>
    formats.plural(count, {
      one: `${formats.number(count)} was left as it is: ${reason}`,
      other: `${formats.number(count)} were left as they are: ${reason}`,
    }),
  retryIn: (seconds: number) =>
    formats.plural(seconds, {
      one: `Try again in ${formats.number(seconds)} second.`,
      other: `Try again in ${formats.number(seconds)} seconds.`,
    }),
}))
