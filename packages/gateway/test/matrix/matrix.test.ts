import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { report } from '../support/report.js'
import { inParallel } from './ask-cell.js'
import { type Cell, allCells } from './cells.js'
import { MatrixWorld } from './world.js'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

let world: MatrixWorld
beforeAll(async () => {
  world = await MatrixWorld.open()
})
afterAll(() => world.close())

const label = ({ caller, operation, target }: Cell) => `${operation.id} (${target}) by ${caller.name}`

/** As deployed: these say 501 to everybody who may call them. */
const neverServed = ['createChannel', 'followChannel', 'importBackup', 'muteChannel', 'unfollowChannel']

describe('who may do what', () => {
  it('is as the table by hand says for everybody, every operation, own and foreign things', async () => {
    const { everybody, estate } = world
    const cells = allCells(everybody, world.contract.operations)
    const before = await estate.standing()
    const wrong: string[] = []
    const crossing: string[] = []
    const unserved = new Set<string>()
    await inParallel(cells, 8, async (cell) => {
      const { answer, tenant } = await world.ask(cell)
      if (answer.reason === 'not_implemented') unserved.add(cell.operation.id)
      const fault = await world.judge(cell, answer, tenant)
      if (fault !== null) wrong.push(`${label(cell)} ${fault}`)
      if (world.leaks(cell, answer)) crossing.push(`${label(cell)} shows ${answer.text}`)
    })
    const counts = `${String(everybody.length)} principals, ${String(cells.length)} cells, ${String(wrong.length)} wrong, ${String(crossing.length)} cross-tenant`
    report(`matrix: ${counts}`)
    expect(crossing).toEqual([])
    expect(await estate.standing()).toEqual(before)
    expect(wrong.sort()).toEqual([])
    expect([...unserved].sort()).toEqual(neverServed)
    expect(everybody.length).toBeGreaterThanOrEqual(45)
    expect(cells.length).toBeGreaterThan(5000)
  })
})
