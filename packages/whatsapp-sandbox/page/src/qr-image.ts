interface Decoded {
  readonly data: string
}

type Reader = (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  options: { readonly inversionAttempts: 'attemptBoth' },
) => Decoded | null

/** Sizes tried one after another: a code may be small in a large screenshot, or finer than the reader likes. */
const SCALES = [1, 0.5, 2]
const MAX_SIDE = 4_096

function read(source: CanvasImageSource, width: number, height: number): string | undefined {
  // The library is a classic script that puts one function on the window.
  const reader = (window as unknown as { jsQR?: Reader }).jsQR
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (reader === undefined || context === null)
    throw new Error('This page cannot read pictures. Paste the code as text.')
  for (const scale of SCALES) {
    const [w, h] = [Math.round(width * scale), Math.round(height * scale)]
    if (w < 1 || h < 1 || w > MAX_SIDE || h > MAX_SIDE) continue
    context.canvas.width = w
    context.canvas.height = h
    context.drawImage(source, 0, 0, w, h)
    const found = reader(context.getImageData(0, 0, w, h).data, w, h, { inversionAttempts: 'attemptBoth' })
    if (found?.data) return found.data
  }
  return undefined
}

/** The text of the QR code in a picture; rejects when there is none. */
export async function readPicture(picture: Blob): Promise<string> {
  const bitmap = await createImageBitmap(picture).catch(() => undefined)
  if (bitmap === undefined) throw new Error('This is not a picture.')
  const text = read(bitmap, bitmap.width, bitmap.height)
  if (text === undefined)
    throw new Error('There is no code in this picture. Take one of the whole code, with its white border.')
  return text
}

/** Whether the browser can show this page another window. */
export function canWatchScreen(): boolean {
  return 'mediaDevices' in navigator && 'getDisplayMedia' in navigator.mediaDevices
}

/** Lets the person choose a window or tab and watches it until a code appears; rejects when it is stopped or the signal aborts. */
export async function watchScreen(signal: AbortSignal): Promise<string> {
  const stream = await navigator.mediaDevices.getDisplayMedia({ video: true })
  const video = document.createElement('video')
  try {
    video.srcObject = stream
    video.muted = true
    await video.play()
    while (!signal.aborted && stream.active) {
      const text = read(video, video.videoWidth, video.videoHeight)
      if (text !== undefined) return text
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    throw new Error('The camera was put away.')
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
