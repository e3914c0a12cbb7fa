// A drawn chart on a page, as wide as its place: given as a picture, or as how to draw it for so much room.
import { useLayoutEffect, useRef, useState } from 'react'
import type { Ink, Mark, Picture } from '#shared/charts/picture.ts'

/** Below this it is not drawn narrower: it scrolls within its own place. */
const NARROWEST = 300
const STEP = 20

/** `picture`: as a function it is asked again when its place becomes wider or narrower, so that its words keep their size. */
export function Chart({ picture }: { picture: Picture | ((wide: number) => Picture) }) {
  const place = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<number | null>(null)
  const follows = typeof picture === 'function'
  useLayoutEffect(() => {
    const found = place.current
    if (found === null || !follows) return
    // In units of 1/16 rem: on a large screen the words grow with the page's.
    const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
    const measure = () => setRoom(Math.max(NARROWEST, Math.floor(found.clientWidth / unit / STEP) * STEP))
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(found)
    return () => watching.disconnect()
  }, [follows])
  const drawn = typeof picture === 'function' ? picture(room ?? 640) : picture
  return (
    <div className="picture" ref={place}>
      <svg viewBox={`0 0 ${drawn.wide} ${drawn.high}`} role="img" aria-label={drawn.label}>
        {drawn.marks.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the drawing
          <Drawn key={at} mark={mark} />
        ))}
      </svg>
    </div>
  )
}

function Drawn({ mark }: { mark: Mark }) {
  switch (mark.mark) {
    case 'box':
      return <rect className={classOf(mark.ink)} x={mark.x} y={mark.y} width={mark.wide} height={mark.high} />
    case 'disc':
      return (
        <circle
          className={`${classOf(mark.ink)}${mark.hollow ? ' hollow' : ''}`}
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
        />
      )
    case 'line':
      return (
        <path
          className={`${classOf(mark.ink)}${mark.dashed ? ' dashed' : ''}`}
          d={`M${mark.points.map(([x, y]) => `${x} ${y}`).join('L')}`}
        />
      )
    case 'text':
      return (
        <text
          className={`${classOf(mark.ink)}${mark.bold ? ' bold' : ''}`}
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          textAnchor={mark.at}
        >
          {mark.said}
        </text>
      )
  }
}

const classOf = (ink: Ink) => `ink-${ink}`
