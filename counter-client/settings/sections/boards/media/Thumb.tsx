// A file in small: the picture, or the first picture of the video.

type Props = { readonly sha256: string; readonly kind: 'picture' | 'video' }

export const Thumb = ({ sha256, kind }: Props) => (
  <span className="media-thumb" aria-hidden="true">
    {kind === 'picture' ? (
      <img src={`/files/${sha256}`} alt="" loading="lazy" />
    ) : (
      <video src={`/files/${sha256}`} preload="metadata" muted playsInline tabIndex={-1} />
    )}
  </span>
)
