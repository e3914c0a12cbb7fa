// A layout → one job in the bytes of the printer's dialect.
import { encode } from '#shared/slip/greek/encode.ts'
import type { Layout } from '#shared/slip/layout.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { qrOnPaper, squareOf } from '#shared/slip/qr.ts'
import { type Pen, PLAIN, type Style } from './pen.ts'
import { PENS } from './pens.ts'

export function slipBytes(layout: Layout, profile: Profile): Buffer {
  const pen = PENS[profile.dialect]
  const parts = [pen.begin(profile), pen.page(profile.codePage)]
  let style: Style = PLAIN
  let { charset } = profile
  for (const line of layout.lines) {
    if (line.kind === 'text') {
      parts.push(pen.style(style, line), pen.line(encode(line.text, charset).bytes))
      style = line
    } else if (line.kind === 'page') {
      parts.push(pen.page(line.codePage))
      charset = line.charset
    } else if (line.kind === 'feed') parts.push(pen.feed(line.lines))
    else if (line.kind === 'picture') parts.push(pen.picture(line.picture, profile))
    else parts.push(qr(line.payload, pen, profile))
  }
  return Buffer.concat([...parts, pen.end(profile)])
}

const qr = (payload: string, pen: Pen, profile: Profile): Buffer =>
  profile.drawsQr ? pen.qr(payload, squareOf(profile)) : pen.picture(qrOnPaper(payload, profile), profile)
