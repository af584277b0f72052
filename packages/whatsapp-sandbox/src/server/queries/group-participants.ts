import type { BinaryNode } from 'baileys'
import { attribute, children, stanza } from '../../wire/stanza.js'
import { parseJid } from '../../wire/jid.js'
import type { World } from '../world.js'

/** The addresses named in a node, with the numbers behind them; somebody without an account is named by what was asked. */
export function namedNumbers(world: World, node: BinaryNode | undefined): ReadonlyMap<string, string> {
  const jids = children(node, 'participant').flatMap((participant) => attribute(participant, 'jid') ?? [])
  return new Map(jids.map((jid) => [jid, world.deviceAt(jid)?.phone.number ?? parseJid(jid)?.user ?? jid]))
}

/** The answer for each address named, with the number of the refusal where there was one. */
export function answeredFor(named: ReadonlyMap<string, string>, answers: ReadonlyMap<string, number>): BinaryNode[] {
  return [...named].map(([jid, number]) => {
    const answer = answers.get(number) ?? 404
    return stanza('participant', { jid, error: answer === 200 ? undefined : String(answer) })
  })
}
