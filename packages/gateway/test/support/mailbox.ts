import { ask } from './http.js'
import type { TestGateway } from './start-gateway.js'
import { until } from './until.js'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The letters that the development outbox has for an address, newest first. */
export async function letters({ url }: TestGateway, to: string): Promise<Letter[]> {
  const answer = await ask<{ data: Letter[] }>(`${url}/outbox`, { headers: { accept: 'application/json' } })
  return answer.body.data.filter((letter) => letter.to === to)
}

/** Waits for the newest letter to an address whose subject contains some words. */
export function letter(gateway: TestGateway, to: string, subject: string): Promise<Letter> {
  return until(`a mail "${subject}"`, async () =>
    (await letters(gateway, to)).find((one) => one.subject.includes(subject)),
  )
}

/** The secret of the link in a letter. */
export function tokenIn({ text }: Letter): string {
  return /#token=(\w+)/.exec(text)?.[1] ?? 'no link'
}
