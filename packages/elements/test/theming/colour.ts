const canvas = document.createElement('canvas')
canvas.width = canvas.height = 1
const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D

/** What the screen shows of colours painted over each other, the last on top: red, green and blue, 0 to 255. */
export function painted(...colours: readonly string[]): readonly [number, number, number] {
  context.clearRect(0, 0, 1, 1)
  for (const colour of colours) {
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

/** Relative luminance of WCAG 2. */
function luminance(rgb: readonly [number, number, number]): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of one colour on another, 1 to 21. */
export function contrast(front: string, ground: string): number {
  const [one, other] = [luminance(painted(ground, front)), luminance(painted(ground))]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
