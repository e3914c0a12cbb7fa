// One picture and one video element, used again and again: which of them is to be seen says the reel.
import { useEffect, useRef, useState } from 'react'
import './media.css'
import { type Face, type Item, Reel } from './reel.ts'

export type PlayerProps = {
  readonly items: readonly Item[]
  readonly quiet: boolean
  readonly onShown: (shown: boolean) => void
}

export function Player({ items, quiet, onShown }: PlayerProps) {
  const picture = useRef<HTMLImageElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const reel = useRef<Reel | null>(null)
  const [face, setFace] = useState<Face>(null)
  const [first] = useState(items) // other items are another player

  useEffect(() => {
    if (picture.current === null || video.current === null) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    reel.current = new Reel(first, { picture: picture.current, video: video.current, still, onFace: setFace })
    return () => reel.current?.end()
  }, [first])
  useEffect(() => reel.current?.mayPlay(quiet), [quiet])
  useEffect(() => {
    onShown(face !== null)
    return () => onShown(false)
  }, [face, onShown])

  return (
    <div className="media-area" hidden={!quiet || face === null} aria-hidden="true">
      <img ref={picture} hidden={face !== 'picture'} alt="" />
      <video ref={video} hidden={face !== 'video'} muted playsInline disablePictureInPicture tabIndex={-1} />
    </div>
  )
}
