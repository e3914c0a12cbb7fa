// A chart's marks as an SVG text, in the colours of paper: for documents, which have no stylesheet.
import type { Ink, Mark, Picture } from '#shared/charts/picture.ts'

/** The same as on the pages; each series also differs in grey. */
const COLOURS: Readonly<Record<Exclude<Ink, `heat-${number}`>, string>> = {
  'hue-0': '#003375',
  'hue-1': '#528dc3',
  'hue-2': '#b3cde8',
  'hue-3': '#1d222b',
  past: '#c8cfd9',
  axis: '#747d8a',
  grid: '#e3e7ec',
  target: '#1d222b',
  strong: '#1d222b',
  quiet: '#5b626d',
  'on-dark': '#ffffff',
}
const HEAT = ['#edf4fb', '#d6e4f3', '#b3cde8', '#86afd8', '#6a9fcf', '#1f6cb0', '#0a4d90', '#003375'] as const

const colour = (ink: Ink): string => {
  const heat = /^heat-(\d)$/.exec(ink)
  if (heat !== null) return HEAT[Number(heat[1])] ?? HEAT[7]
  return COLOURS[ink as keyof typeof COLOURS] // a step of heat has gone its way above
}

/** `font`: a family that the document has. */
export function svgOf({ wide, high, label, marks }: Picture, font: string): string {
  const drawn = marks.map((mark) => markOf(mark, font)).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">` +
    `<title>${escaped(label)}</title>${drawn}</svg>`
  )
}

function markOf(mark: Mark, font: string): string {
  const ink = colour(mark.ink)
  switch (mark.mark) {
    case 'box':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.wide}" height="${mark.high}" fill="${ink}"/>`
    case 'line': {
      const points = mark.points.map(([x, y]) => `${x},${y}`).join(' ')
      const width = mark.ink === 'grid' ? 0.75 : mark.ink === 'axis' ? 1 : 1.5
      const dashes = mark.dashed ? ' stroke-dasharray="2 3"' : ''
      return `<polyline points="${points}" fill="none" stroke="${ink}" stroke-width="${width}"${dashes}/>`
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
