// The municipality's own picture, quietly beside the office's name. Without it the kiosk is as good as with it.
import { useState } from 'react'

export function Logo({ picture }: { picture: string }) {
  const [missing, setMissing] = useState<string | null>(null)
  if (missing === picture) return null
  return <img className="logo" src={`/pictures/${picture}`} alt="" onError={() => setMissing(picture)} />
}
