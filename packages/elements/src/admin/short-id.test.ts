import { expect } from 'chai'
import { shortId } from './short-id.js'

describe('a long id in a narrow column', () => {
  for (const [id, shown] of [
    ['gw_01M81ETXJWZAK9ZGZA3WNA96V1', 'gw_…NA96V1'],
    ['gw_01M81ETXJWZAK9ZGZA3WNA96V2', 'gw_…NA96V2'],
    ['frankfurt-1', 'frankfurt-1'],
    ['', ''],
  ] as const) {
    it(`shows ${id || 'nothing'} as ${shown || 'nothing'}`, () => {
      expect(shortId(id)).to.equal(shown)
    })
  }
})
