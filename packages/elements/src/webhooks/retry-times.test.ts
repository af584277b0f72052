import { expect } from 'chai'
import { comingTries, isUsable, ownSchedule, waitsOf } from './retry-times.js'

const waits = (policy: string, delaySeconds: number, attempts: number) =>
  waitsOf({ policy, delaySeconds, attempts }).map((ms) => ms / 1000)

describe('the waits between the tries of a delivery', () => {
  it('are nine in the schedule of the gateway itself, together about three days', () => {
    const own = waitsOf(ownSchedule)
    expect(own).to.have.length(9)
    expect(own.reduce((sum, one) => sum + one, 0) / 3_600_000).to.be.closeTo(75.6, 0.1)
  })

  it('stay the same, grow by the first, or double', () => {
    expect(waits('constant', 30, 4)).to.deep.equal([30, 30, 30])
    expect(waits('linear', 30, 4)).to.deep.equal([30, 60, 90])
    expect(waits('exponential', 30, 4)).to.deep.equal([30, 60, 120])
  })

  it('are never longer than a day', () => {
    expect(Math.max(...waits('exponential', 3600, 20))).to.equal(86_400)
  })

  it('are none when there is one try', () => {
    expect(waits('constant', 30, 1)).to.deep.equal([])
  })

  it('are refused outside of what the gateway takes', () => {
    for (const [delaySeconds, attempts] of [
      [0, 3],
      [86_401, 3],
      [5, 0],
      [5, 51],
      [1.5, 3],
      [Number.NaN, 3],
    ] as const)
      expect(isUsable({ policy: 'constant', delaySeconds, attempts })).to.equal(false)
    expect(isUsable(ownSchedule)).to.equal(true)
  })
})

describe('the tries that are still to come', () => {
  it('are the next one as the gateway says, then as the policy spaces them', () => {
    const policy = { policy: 'exponential', delaySeconds: 10, attempts: 5 }
    expect(comingTries(policy, 2, 1_000_000)).to.deep.equal([
      { number: 3, at: 1_000_000 },
      { number: 4, at: 1_040_000 },
      { number: 5, at: 1_120_000 },
    ])
  })

  it('are ten before the first one, one before the last, and never more than the policy has', () => {
    expect(comingTries(ownSchedule, 0, 0).map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(comingTries(ownSchedule, 9, 5)).to.deep.equal([{ number: 10, at: 5 }])
    expect(comingTries({ policy: 'constant', delaySeconds: 10, attempts: 2 }, 7, 5)).to.have.length(1)
  })
})
