// Scripts and styles go out packed to whoever unpacks them: a phone on a weak line loads a third of the bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'

/** Files of a build never change under their names: each is packed once, when it is first asked for. */
export function packed(folder: string, maxAgeSeconds: number): RequestHandler {
  const names = new Set(readdirSync(join(folder, 'assets')).filter((name) => /\.(?:js|css|svg)$/.test(name)))
  const kept = new Map<string, Buffer>()
  const packedFile = (name: string): Buffer => {
    const bytes = kept.get(name) ?? gzipSync(readFileSync(join(folder, 'assets', name)), { level: 9 })
    kept.set(name, bytes)
    return bytes
  }
  return (request, response, next) => {
    const name = request.path.replace('/assets/', '')
    // Only names that were listed: nothing that is typed leads to a file.
    if (request.method !== 'GET' || !names.has(name) || !request.acceptsEncodings('gzip')) return next()
    response.set({
      'Content-Encoding': 'gzip',
      Vary: 'Accept-Encoding',
      'Cache-Control': `public, max-age=${maxAgeSeconds}, immutable`,
    })
    response.type(name.slice(name.lastIndexOf('.'))).send(packedFile(name))
  }
}
