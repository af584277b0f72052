import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFile, sealFile } from '../src/phones/media-cipher.js'
import { createSandbox, type Sandbox } from '../src/index.js'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await createSandbox()
})
afterEach(() => sandbox.close())

const bytes = Buffer.from('a picture of a cat')
const digest = (sealed: Buffer) => createHash('sha256').update(sealed).digest('base64url')
const upload = (path: string, body: Buffer, headers: Record<string, string> = {}) =>
  fetch(`${sandbox.admin}${path}`, { method: 'POST', body: new Uint8Array(body), headers })

describe('the media host', () => {
  it('gives back what was uploaded, and only its receiver can open it', async () => {
    const { sealed, ...secrets } = await sealFile(bytes, 'image')
    const path = `/mms/image/${digest(sealed)}?auth=${sandbox.parts.media.permission}`
    const answer = await upload(path, sealed, { origin: 'https://web.whatsapp.com' })
    const { url, direct_path: place } = (await answer.json()) as { url: string; direct_path: string }
    expect([answer.status, url]).toEqual([200, `${sandbox.admin}${place}`])
    const kept = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(kept.equals(sealed)).toBe(true)
    expect(await openFile(kept, secrets, 'image')).toEqual(bytes)
    await expect(openFile(kept, { ...secrets, mediaKey: Buffer.alloc(32) }, 'image')).rejects.toThrow('changed')
    await expect(openFile(kept, secrets, 'video')).rejects.toThrow('changed')
  })

  it('takes nothing without its permission, and nothing under a wrong digest', async () => {
    const { sealed } = await sealFile(bytes, 'image')
    expect((await upload(`/mms/image/${digest(sealed)}?auth=guess`, sealed)).status).toBe(401)
    const auth = `?auth=${sandbox.parts.media.permission}`
    expect((await upload(`/mms/image/${digest(bytes)}${auth}`, sealed)).status).toBe(415)
    expect((await upload(`/mms/image/${digest(bytes)}${auth}`, bytes)).status).toBe(415)
    expect((await fetch(`${sandbox.admin}/v/image/000000`)).status).toBe(404)
  })

  it('forgets the oldest files when it is full', () => {
    const { media } = sandbox.parts
    const places = Array.from({ length: 5 }, () => media.keep('video', Buffer.alloc(64 * 1024 * 1024)).directPath)
    expect(places.map((place) => media.get(place) !== undefined)).toEqual([false, true, true, true, true])
  })
})
