import { createRequire } from 'node:module'
import type { Locator } from 'playwright-core'

type JsQr = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null
const jsQr = createRequire(new URL('../../../../whatsapp-sandbox/package.json', import.meta.url))('jsqr') as JsQr

/** Reads a QR code from the pixels of a canvas, as a phone's camera would; undefined while there is none to read. */
export const readQr = async (canvas: Locator): Promise<string | undefined> => {
  const { pixels, width, height } = await canvas.evaluate((node) => {
    const source = node as HTMLCanvasElement
    const scale = Math.max(1, Math.ceil(400 / source.width))
    const copy = document.createElement('canvas')
    copy.width = source.width * scale
    copy.height = source.height * scale
    const context = copy.getContext('2d')
    if (!context) throw new Error('no 2d context')
    context.imageSmoothingEnabled = false
    context.drawImage(source, 0, 0, copy.width, copy.height)
    const { data } = context.getImageData(0, 0, copy.width, copy.height)
    return { pixels: [...data], width: copy.width, height: copy.height }
  })
  return jsQr(Uint8ClampedArray.from(pixels), width, height)?.data
}
