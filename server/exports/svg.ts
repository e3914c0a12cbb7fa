// A chart's marks as an SVG text, in the colours of paper: for documents, which have no stylesheet.
import type { Mark, Picture } from '#shared/charts/picture.ts'
import { colourOf, strokeOf } from './inks.ts'

/** `font`: a family that the document has. */
export function svgOf({ wide, high, label, marks }: Picture, font: string): string {
  const drawn = marks.map((mark) => markOf(mark, font)).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">` +
    `<title>${escaped(label)}</title>${drawn}</svg>`
  )
}

function markOf(mark: Mark, font: string): string {
  const ink = colourOf(mark.ink)
  switch (mark.mark) {
    case 'box':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.wide}" height="${mark.high}" fill="${ink}"/>`
    case 'line': {
      const points = mark.points.map(([x, y]) => `${x},${y}`).join(' ')
      const width = strokeOf(mark.ink)
      const dashes = mark.dashed ? ' stroke-dasharray="2 3"' : ''
      return `<polyline points="${points}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"${dashes}/>`
    }
    case 'disc':
      return mark.hollow
        ? `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="#ffffff" stroke="${ink}" stroke-width="1.25"/>`
        : `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="${ink}"/>`
    case 'text':
      return (
        `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.at}" font-family="${font}" font-size="${mark.size}"` +
        `${mark.bold ? ' font-weight="bold"' : ''} fill="${ink}">${escaped(mark.said)}</text>`
      )
  }
}

const escaped = (said: string): string =>
  said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
