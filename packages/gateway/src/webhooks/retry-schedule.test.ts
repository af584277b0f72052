import { describe, expect, it } from 'vitest'
import { DEFAULT_WAITS_MS, nextWait, retryAfterSeconds } from './retry-schedule.js'

const exact = 0.5
const S = 1000
const H = 3600 * S

describe('when a failed delivery is tried again', () => {
  it('follows the published schedule without a policy', () => {
    const waits = Array.from({ length: 10 }, (_, index) => nextWait(null, { attempts: index + 1 }, exact))
    expect([0, ...waits]).toEqual([
      0,
      5 * S,
      300 * S,
      1800 * S,
      2 * H,
      5 * H,
      10 * H,
      14 * H,
      20 * H,
      24 * H,
      undefined,
    ])
  })

  it('is spread by a fifth either way', () => {
    for (let attempts = 1; attempts < DEFAULT_WAITS_MS.length; attempts += 1) {
      const planned = DEFAULT_WAITS_MS[attempts] ?? 0
      expect(nextWait(null, { attempts }, 0)).toBe(planned * 0.8)
      expect(nextWait(null, { attempts }, 0.999_999)).toBeLessThanOrEqual(planned * 1.2)
    }
  })

  it.each([
    ['constant', [10, 10, 10]],
    ['linear', [10, 20, 30]],
    ['exponential', [10, 20, 40]],
  ])('keeps a %s policy', (policy, seconds) => {
    const waits = [1, 2, 3, 4].map((attempts) =>
      nextWait({ policy, delaySeconds: 10, attempts: 4 }, { attempts }, exact),
    )
    expect(waits).toEqual([...seconds.map((value) => value * S), undefined])
  })

  it('obeys a longer Retry-After exactly, up to a day', () => {
    expect(nextWait(null, { attempts: 1, retryAfterSeconds: 60 }, 0)).toBe(60 * S)
    expect(nextWait(null, { attempts: 1, retryAfterSeconds: 1 }, exact)).toBe(5 * S)
    expect(nextWait(null, { attempts: 1, retryAfterSeconds: 999_999_999 }, exact)).toBe(24 * H)
  })

  it('reads Retry-After as seconds or as a date, and nothing else', () => {
    const now = Date.UTC(2026, 0, 1)
    expect(retryAfterSeconds('120', now)).toBe(120)
    expect(retryAfterSeconds('Thu, 01 Jan 2026 00:02:00 GMT', now)).toBe(120)
    expect(retryAfterSeconds('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0)
    for (const nonsense of ['soon', '-1', '1e9', '99999999999', ''])
      expect(retryAfterSeconds(nonsense, now) ?? 0).toBe(0)
  })
})
