import { expect } from 'chai'
import { generator, seedOfRun } from '../../../test/random.js'
import { RowGeometry } from './row-geometry.js'

const ESTIMATE = 10
const lay = (geometry: RowGeometry<string>, keys: readonly string[], offset = 0, anew = false): number => {
  const source = { rows: [...keys], key: (row: string) => row, estimate: () => ESTIMATE }
  const held = geometry.lay(source, offset, anew)
  return held ? geometry.start(geometry.indexOf(held.key)) + held.into : offset
}

/** The same in a few obvious lines, which walk every row. */
class Model {
  keys: string[] = []
  sizes = new Map<string, number>()
  size = (key: string | undefined): number => this.sizes.get(key ?? '') ?? ESTIMATE
  start = (index: number): number => this.keys.slice(0, index).reduce((sum, key) => sum + this.size(key), 0)
  at(offset: number): number {
    for (let index = this.keys.length - 1; index > 0; index -= 1) if (this.start(index) <= offset) return index
    return 0
  }
}

describe('the geometry of rows', () => {
  it('agrees with a model that walks every row, whatever comes, goes and grows', () => {
    const seed = seedOfRun()
    const random = generator(seed)
    const below = (limit: number) => Math.floor(random() * limit)
    const geometry = new RowGeometry<string>()
    const model = new Model()
    let named = 0
    for (let step = 0; step < 600; step += 1) {
      const hint = `WAYGATE_SEED=${String(seed)}, step ${String(step)}`
      const place = below(model.keys.length + 1)
      if (random() < 0.4 && model.keys.length > 0) {
        const index = below(model.keys.length)
        const size = 1 + below(60)
        geometry.resize(index, size)
        model.sizes.set(model.keys[index] ?? '', size)
      } else {
        if (random() < 0.55) {
          const fresh = Array.from({ length: 1 + below(8) }, () => `row ${String((named += 1))}`)
          model.keys.splice(place, 0, ...fresh)
        } else if (random() < 0.7) model.keys.splice(place, below(8))
        else model.keys.unshift(...model.keys.splice(place, 1))
        const anew = random() < 0.03
        if (anew) model.sizes.clear()
        lay(geometry, model.keys, 0, anew)
      }
      expect(geometry.count, hint).to.equal(model.keys.length)
      expect(geometry.total, hint).to.equal(model.start(model.keys.length))
      const index = below(model.keys.length + 1)
      expect(geometry.start(index), hint).to.equal(model.start(index))
      const offset = below(model.start(model.keys.length) + 40) - 20
      expect(geometry.at(offset), `${hint}, at ${String(offset)}`).to.equal(model.at(offset))
    }
  })

  it('answers where the rows at an offset have gone, whatever was added and taken above them', () => {
    const geometry = new RowGeometry<string>()
    const keys = Array.from({ length: 100 }, (_, at) => `row ${String(at)}`)
    lay(geometry, keys)
    expect(lay(geometry, ['new', ...keys], 503)).to.equal(513)
    expect(lay(geometry, keys.slice(10), 513)).to.equal(403)
    expect(lay(geometry, keys.slice(10, 60), 403), 'what goes below moves nothing').to.equal(403)
  })

  it('stays with the neighbours of a row that was moved to the top alone, and of one that is gone', () => {
    const geometry = new RowGeometry<string>()
    const keys = Array.from({ length: 100 }, (_, at) => `row ${String(at)}`)
    lay(geometry, keys)
    const moved = [keys[50] ?? '', ...keys.filter((_, at) => at !== 50)]
    expect(lay(geometry, moved, 503)).to.equal(503)
    expect(
      lay(
        geometry,
        moved.filter((_, at) => at !== 50),
        503,
      ),
    ).to.equal(493)
  })

  it('finds the offset that shows a row, and moves no further than it must', () => {
    const geometry = new RowGeometry<string>()
    lay(
      geometry,
      Array.from({ length: 100 }, (_, at) => `row ${String(at)}`),
    )
    const view = { offset: 500, height: 100 }
    expect(geometry.offsetFor(55, 'auto', view)).to.equal(500)
    expect(geometry.offsetFor(20, 'auto', view)).to.equal(200)
    expect(geometry.offsetFor(80, 'auto', view)).to.equal(710)
    expect(geometry.offsetFor(80, 'center', view)).to.equal(755)
    expect(geometry.offsetFor(99, 'start', view), 'the list ends').to.equal(900)
  })
})
