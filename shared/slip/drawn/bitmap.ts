// A picture of dots, black or white: a thermal head has no grey.

export type Bitmap = {
  readonly width: number
  readonly height: number
  /** Row by row, one byte a dot: 1 is black. */
  readonly dots: Uint8Array
}

export const blank = (width: number, height: number): Bitmap => ({
  width,
  height,
  dots: new Uint8Array(width * height),
})

/** Black dots of `from` are put down at x, y; what falls off the paper is cut off. */
export function stamp(onto: Bitmap, from: Bitmap, x: number, y: number): void {
  for (let row = Math.max(0, -y); row < from.height && row + y < onto.height; row++)
    for (let column = Math.max(0, -x); column < from.width && column + x < onto.width; column++)
      if (from.dots[row * from.width + column] === 1) onto.dots[(row + y) * onto.width + column + x] = 1
}

export function fill(onto: Bitmap, x: number, y: number, width: number, height: number): void {
  for (let row = Math.max(0, y); row < Math.min(onto.height, y + height); row++)
    onto.dots.fill(1, row * onto.width + Math.max(0, x), row * onto.width + Math.min(onto.width, x + width))
}

/** Each dot becomes a square of `scale` dots. */
export function enlarged({ width, height, dots }: Bitmap, scaleX: number, scaleY: number): Bitmap {
  const large = blank(width * scaleX, height * scaleY)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (dots[y * width + x] === 1) fill(large, x * scaleX, y * scaleY, scaleX, scaleY)
  return large
}

/** One picture under the other, as wide as the widest. */
export function stacked(parts: readonly Bitmap[]): Bitmap {
  const width = Math.max(0, ...parts.map((part) => part.width))
  const whole = blank(
    width,
    parts.reduce((sum, part) => sum + part.height, 0),
  )
  let y = 0
  for (const part of parts) {
    stamp(whole, part, 0, y)
    y += part.height
  }
  return whole
}
