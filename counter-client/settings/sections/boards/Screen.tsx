// A screen on the page: a frame of its own with the board's own styles, as large as a television and drawn smaller.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import sheet from '../../../../display/board/picture.css?url'

const SIZES = { lying: { w: 1920, h: 1080 }, standing: { w: 1080, h: 1920 } } as const
export type Shape = keyof typeof SIZES

type Props = { readonly shape: Shape; readonly label: string; readonly lang: string; readonly children: ReactNode }

export function Screen({ shape, label, lang, children }: Props) {
  const [inside, setInside] = useState<HTMLElement | null>(null)
  const [scale, setScale] = useState(0)
  const around = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const { w, h } = SIZES[shape]

  useEffect(() => {
    const box = around.current
    if (box === null) return
    const watch = new ResizeObserver(() => setScale(box.clientWidth / w))
    watch.observe(box)
    return () => watch.disconnect()
  }, [w])

  useEffect(() => {
    const page = frame.current?.contentDocument
    if (page) setInside(dressed(page))
  }, [])
  useEffect(() => {
    if (inside === null) return
    inside.ownerDocument.documentElement.lang = lang
    inside.ownerDocument.title = label
  }, [inside, lang, label])

  return (
    <div className="board-screen" ref={around} style={{ aspectRatio: `${w} / ${h}` }}>
      <iframe
        ref={frame}
        title={label}
        tabIndex={-1}
        // Some browsers put another empty page into the frame when it has loaded.
        onLoad={({ currentTarget: { contentDocument: page } }) => page !== null && setInside(dressed(page))}
        style={{ inlineSize: `${w}px`, blockSize: `${h}px`, transform: `scale(${scale})` }}
      />
      {inside !== null && createPortal(children, inside)}
    </div>
  )
}

function dressed(page: Document): HTMLElement {
  const there = page.getElementById('screen')
  if (there !== null) return there
  const style = page.createElement('link')
  style.rel = 'stylesheet'
  style.href = sheet
  page.head.append(style)
  const screen = page.createElement('div')
  screen.id = 'screen'
  page.body.append(screen)
  return screen
}
