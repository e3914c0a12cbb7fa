// A chart in a Word document: as lines and letters, sharp at any size. An older Word that cannot draw them shows nothing there; the table is below.
import { ImageRun, Paragraph } from 'docx'
import type { Picture } from '#shared/charts/picture.ts'
import { svgOf } from './svg.ts'

/** One white dot: what the format asks to have beside the drawing. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
)

/** `wide`: in twentieths of a point. */
export function docxPicture(picture: Picture, wide: number): Paragraph {
  // The library counts in pixels of 96 to the inch.
  const width = Math.min(wide / 15, 660)
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svgOf(picture, 'Calibri, Carlito, sans-serif')),
        fallback: { type: 'png', data: DOT },
        transformation: { width, height: (width * picture.high) / picture.wide },
        altText: { name: picture.label, title: picture.label, description: picture.label },
      }),
    ],
  })
}
