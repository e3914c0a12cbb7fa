// Dots of a print head as a picture that a page can show: black ink, and paper where there is none.
import type { Bitmap } from '#shared/slip/drawn/bitmap.ts'

const INK = [0x17, 0x18, 0x1c, 0xff] as const

/** In base64; empty where the browser gives no canvas. */
export function pngOf({ width, height, dots }: Bitmap): string {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const onto = canvas.getContext('2d')
  if (onto === null) return ''
  const image = onto.createImageData(width, height)
  for (const [at, dot] of dots.entries()) if (dot === 1) image.data.set(INK, at * 4)
  onto.putImageData(image, 0, 0)
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '')
}
