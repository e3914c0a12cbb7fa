// A layout as its printer would put it on paper, without the bytes between: what a page shows before anything is printed.
import type { PaperLine } from '../views/paper-view.ts'
import type { Bitmap } from './drawn/bitmap.ts'
import { feed, type Layout, type LayoutLine, TEAR_OFF_LINES } from './layout.ts'
import type { Profile } from './profile.ts'
import { qrOnPaper } from './qr.ts'

/** `pngOf`: the picture in base64, one pixel a dot. Of the slip that looks for a page every line is shown as it is meant. */
export function onPaper({ lines }: Layout, profile: Profile, pngOf: (picture: Bitmap) => string): PaperLine[] {
  const asPicture = (dots: Bitmap): PaperLine[] => [
    { kind: 'picture', width: dots.width, height: dots.height, png: pngOf(dots) },
  ]
  const shown = (line: LayoutLine): PaperLine[] => {
    switch (line.kind) {
      case 'text':
      case 'feed':
        return [line]
      case 'picture':
        return asPicture(line.picture)
      case 'qr':
        return asPicture(qrOnPaper(line.payload, profile))
      case 'page':
        return []
    }
  }
  return [...lines, ...(profile.cutter ? [] : [feed(TEAR_OFF_LINES)])].flatMap(shown)
}
