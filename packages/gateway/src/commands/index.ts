import { auditVerify } from './audit-verify.js'
import { backup } from './backup.js'
import type { Command } from './command.js'
import { move } from './move.js'
import { restore } from './restore.js'

export { type Command, RefusedError, UsageError } from './command.js'

/** What `waygate-gateway <name>` can do; without a name it serves. */
export const commands: Readonly<Record<string, Command>> = {
  'audit:verify': auditVerify,
  backup,
  move,
  restore,
}

/** One line for each command. */
export function usage(): string {
  const lines = Object.entries(commands).map(([name, { usage: args, says }]) => `  ${name} ${args}\n      ${says}`)
  return ['waygate-gateway            runs the gateway', ...lines].join('\n')
}
