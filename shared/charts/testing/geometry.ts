// What a drawn chart must be, whatever its figures: inside its surface, and no words upon words.
import { expect } from 'vitest'
import { wideOf } from '../marks.ts'
import type { Mark, Picture } from '../picture.ts'

export type Words = Extract<Mark, { mark: 'text' }>
export const textsOf = (picture: Picture): Words[] => picture.marks.filter((mark) => mark.mark === 'text')
export const saidIn = (picture: Picture): string[] => textsOf(picture).map(({ said }) => said)
/** Without those of the legend, which stands over everything. */
export const boxesOf = (picture: Picture, ink: string) =>
  picture.marks.filter((mark) => mark.mark === 'box').filter((mark) => mark.ink === ink && mark.y + mark.high > 12)
export const linesOf = (picture: Picture, ink: string) =>
  picture.marks.filter((mark) => mark.mark === 'line').filter((mark) => mark.ink === ink)

export const expectWellDrawn = (picture: Picture): void => expect(faultsOf(picture)).toEqual([])

function faultsOf(picture: Picture): string[] {
  const outside = picture.marks.filter((mark) => {
    const [left, top, right, bottom] = boundsOf(mark)
    const inside = left >= -0.5 && top >= -0.5 && right <= picture.wide + 0.5 && bottom <= picture.high + 0.5
    return !inside // also where a place is no number
  })
  return [...outside.map((mark) => `outside: ${JSON.stringify(mark)}`), ...overlaps(textsOf(picture))]
}

function overlaps(words: readonly Words[]): string[] {
  const lying = words.map((one) => ({ one, bounds: boundsOf(one) }))
  return lying.flatMap(({ one, bounds: [l, t, r, b] }, at) =>
    lying.slice(at + 1).flatMap(({ one: other, bounds: [l2, t2, r2, b2] }) => {
      return l < r2 && l2 < r && t < b2 && t2 < b ? [`«${one.said}» on «${other.said}»`] : []
    }),
  )
}

/** Where a mark lies: left, top, right, bottom. */
function boundsOf(mark: Mark): readonly [number, number, number, number] {
  switch (mark.mark) {
    case 'box':
      return [mark.x, mark.y, mark.x + mark.wide, mark.y + mark.high]
    case 'disc':
      return [mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius]
    case 'line': {
      const xs = mark.points.map(([x]) => x)
      const ys = mark.points.map(([, y]) => y)
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    }
    case 'text': {
      const wide = wideOf(mark.said, mark.size)
      const left = mark.x - (mark.at === 'start' ? 0 : mark.at === 'end' ? wide : wide / 2)
      return [left, mark.y - mark.size * 0.78, left + wide, mark.y + mark.size * 0.22]
    }
  }
}
