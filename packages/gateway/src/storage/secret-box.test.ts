import { describe, expect, it } from 'vitest'
import { SealBrokenError, createSecretBox } from './secret-box.js'

const OLD = 'the old secret of at least 32 bytes'
const NEW = 'the new secret of at least 32 bytes'

describe('a sealed value', () => {
  it('opens where it was sealed', () => {
    const box = createSecretBox([NEW])
    const sealed = box.sealText('canary', 'webhook:wh_1:secret')
    expect(sealed).not.toContain('canary')
    expect(box.openText(sealed, 'webhook:wh_1:secret')).toBe('canary')
  })

  it('does not open in another row', () => {
    const box = createSecretBox([NEW])
    const sealed = box.sealText('canary', 'webhook:wh_1:secret')
    expect(() => box.openText(sealed, 'webhook:wh_2:secret')).toThrow(SealBrokenError)
  })

  it('does not open once any byte of it is changed', () => {
    const box = createSecretBox([NEW])
    const sealed = box.sealBytes(Buffer.from('canary'), 'row')
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed)
      changed.writeUInt8(changed.readUInt8(i) ^ 1, i)
      expect(() => box.openBytes(changed, 'row')).toThrow(SealBrokenError)
    }
  })

  it('opens after the secret was rotated, while the old one is still listed', () => {
    const sealed = createSecretBox([OLD]).sealText('canary', 'row')
    expect(createSecretBox([NEW, OLD]).openText(sealed, 'row')).toBe('canary')
    expect(() => createSecretBox([NEW]).openText(sealed, 'row')).toThrow('WAYGATE_SECRET')
  })

  it('looks different each time', () => {
    const box = createSecretBox([NEW])
    expect(box.sealText('canary', 'row')).not.toBe(box.sealText('canary', 'row'))
  })

  it.each(['', 'AQ', 'not sealed at all'])('is not %j', (text) => {
    expect(() => createSecretBox([NEW]).openText(text, 'row')).toThrow(SealBrokenError)
  })
})
