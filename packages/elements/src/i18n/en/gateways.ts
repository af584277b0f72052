import { isolate } from '../isolate.js'
import { defineRoom } from '../room.js'

/** Words of the gateway nodes page. */
export const gatewaysWords = defineRoom('gateways', (formats) => ({
  title: 'Gateway nodes',
  intro: 'The processes that hold the connections to WhatsApp.',
  emptyTitle: 'No node yet',
  emptyText: 'A node appears here when it starts.',
  columns: {
    node: 'Node',
    state: 'State',
    sessions: 'Sessions',
    version: 'Version',
    started: 'Started',
    seen: 'Last heard of',
    actions: 'Actions',
  },
  states: { active: 'Active', draining: 'Draining', drained: 'Drained', lost: 'Lost' },
  stateHint: {
    active: 'Takes sessions.',
    draining: 'Hands its sessions to other nodes and takes no new ones.',
    drained: 'Holds no session. It can be stopped safely.',
    lost: 'Has not been heard of. Other nodes take its sessions over.',
  },
  sessions: (count: number) =>
    formats.plural(count, { one: `${formats.number(count)} session`, other: `${formats.number(count)} sessions` }),
  drain: 'Drain…',
  resume: 'Resume',
  actionsOf: (name: string) => `Actions for ${isolate(name)}`,
  drainTitle: (name: string) => `Drain ${isolate(name)}?`,
  drainText: (sessions: string) =>
    `It hands over ${sessions} and takes no new ones. Each is away for a few seconds; with no other node they wait until this one resumes.`,
  drainButton: 'Drain node',
  said: {
    drained: (name: string) => `${isolate(name)} hands its sessions over.`,
    resumed: (name: string) => `${isolate(name)} takes sessions again.`,
  },
}))
