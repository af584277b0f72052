import type { Webhook } from '@waygate/sdk'

type RetryPolicy = Webhook['retryPolicy']

/** The retry policies that a form offers, the gateway's own first. */
export const retryPolicies = ['default', 'constant', 'linear', 'exponential'] as const
export type RetryChoice = (typeof retryPolicies)[number]

/** How the gateway's own schedule reads; giving it back keeps it. */
export const ownSchedule: RetryPolicy = { policy: 'default', delaySeconds: 5, attempts: 10 }

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const longest = 24 * hour
const ownWaits = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, longest]

/** The choice that stands for a policy; what a later gateway may invent is shown as its own schedule. */
export const choiceOf = ({ policy }: RetryPolicy): RetryChoice =>
  retryPolicies.find((one) => one === policy) ?? 'default'

/** Whether the gateway accepts a policy's numbers. */
export const isUsable = ({ delaySeconds, attempts }: RetryPolicy): boolean =>
  Number.isInteger(delaySeconds) &&
  delaySeconds >= 1 &&
  delaySeconds <= 86_400 &&
  Number.isInteger(attempts) &&
  attempts >= 1 &&
  attempts <= 50

/** Whether two policies come to the same. */
export const isSame = (one: RetryPolicy, other: RetryPolicy): boolean =>
  one.policy === other.policy && one.delaySeconds === other.delaySeconds && one.attempts === other.attempts

/** Milliseconds between one try and the next, before they are spread: one number fewer than there are tries. */
export function waitsOf(policy: RetryPolicy): readonly number[] {
  const choice = choiceOf(policy)
  if (choice === 'default') return ownWaits
  const first = policy.delaySeconds * second
  const factor = { constant: () => 1, linear: (at: number) => at + 1, exponential: (at: number) => 2 ** at }[choice]
  return Array.from({ length: Math.max(0, policy.attempts - 1) }, (_, at) => Math.min(first * factor(at), longest))
}

/** One try that is still to come. */
export interface ComingTry {
  /** The first try is 1. */
  readonly number: number
  /** Epoch milliseconds; only the first of them is certain, each later wait is spread by a fifth. */
  readonly at: number
}

/** Every try that follows if none succeeds: the next one at the time the gateway names, the others as the policy spaces them. */
export function comingTries(policy: RetryPolicy, made: number, nextAt: number): readonly ComingTry[] {
  const waits = waitsOf(policy)
  const tries: ComingTry[] = [{ number: made + 1, at: nextAt }]
  for (let at = nextAt, number = made + 1; number <= waits.length; number += 1)
    tries.push({ number: number + 1, at: (at += waits[number - 1] ?? 0) })
  return tries
}
