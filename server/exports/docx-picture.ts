// A chart in a Word document: drawn of shapes, sharp at any size and the same in every program that opens it.
import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx'
import { type IShapeGroupOptions, ShapeGroupRun } from 'docx/shapes'
import type { Mark, Picture } from '#shared/charts/picture.ts'
import { colourOf, strokeOf } from './inks.ts'

type Shape = IShapeGroupOptions['children'][number]

/** `wide`: in twentieths of a point. */
export function docxPicture(picture: Picture, wide: number): Paragraph {
  // The library counts in pixels of 96 to the inch.
  const width = Math.min(wide / 15, 650)
  const scale = width / picture.wide
  const { label } = picture
  // The surface itself, so that the group is as large as the picture.
  const surface: Shape = {
    type: 'rectangle',
    transformation: { width, height: picture.high * scale, offset: { left: 0, top: 0 } },
    line: { width: 0, transparency: 100 },
  }
  return new Paragraph({
    keepNext: true,
    children: [
      new ShapeGroupRun({
        children: [surface, ...picture.marks.flatMap((mark) => shapesOf(mark, scale))],
        altText: { name: label, title: label, description: label },
      }),
    ],
  })
}

const bare = (colour: string) => colour.slice(1).toUpperCase()
const NO_LINE = { width: 0, transparency: 100 } as const

function shapesOf(mark: Mark, scale: number): Shape[] {
  const colour = bare(colourOf(mark.ink))
  const at = (left: number, top: number, width: number, height: number) => ({
    width: Math.max(0, width * scale),
    height: Math.max(0, height * scale),
    offset: { left: left * scale, top: top * scale },
  })
  switch (mark.mark) {
    case 'box':
      return [
        { type: 'rectangle', transformation: at(mark.x, mark.y, mark.wide, mark.high), fill: colour, line: NO_LINE },
      ]
    case 'disc': {
      const place = at(mark.x - mark.radius, mark.y - mark.radius, 2 * mark.radius, 2 * mark.radius)
      const fill = mark.hollow ? 'FFFFFF' : colour
      return [
        { type: 'ellipse', transformation: place, fill, line: mark.hollow ? { color: colour, width: 0.9 } : NO_LINE },
      ]
    }
    case 'line': {
      const line = {
        color: colour,
        width: strokeOf(mark.ink) * 0.75,
        ...(mark.dashed ? { dash: 'shortDot' as const } : {}),
      }
      return mark.points.slice(1).map(([x, y], index): Shape => {
        const [fromX, fromY] = mark.points[index] ?? [x, y]
        const place = at(Math.min(x, fromX), Math.min(y, fromY), Math.abs(x - fromX), Math.abs(y - fromY))
        const rises = (x - fromX) * (y - fromY) < 0
        return { type: 'line', transformation: { ...place, flip: { vertical: rises } }, line }
      })
    }
    case 'text':
      return [textOf(mark, colour, scale)]
  }
}

/** A box without lines around the words; wide enough that no program breaks them. */
function textOf(mark: Extract<Mark, { mark: 'text' }>, colour: string, scale: number): Shape {
  const size = mark.size * scale
  const width = mark.said.length * size * 0.75 + 12
  const x = mark.x * scale
  const left = mark.at === 'start' ? x : mark.at === 'middle' ? x - width / 2 : x - width
  const alignment = { start: AlignmentType.LEFT, middle: AlignmentType.CENTER, end: AlignmentType.RIGHT }[mark.at]
  return {
    type: 'rectangle',
    transformation: { width, height: size * 1.5, offset: { left, top: mark.y * scale - size * 1.1 } },
    line: NO_LINE,
    textOptions: { margins: { top: 0, right: 0, bottom: 0, left: 0 }, wrap: false, verticalAlignment: 'center' },
    children: [
      new Paragraph({
        alignment,
        spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
        // Half points; a pixel is three quarters of one.
        children: [
          new TextRun({ text: mark.said, bold: mark.bold, color: colour, size: Math.max(2, Math.round(size * 1.5)) }),
        ],
      }),
    ],
  }
}
