// The kiosk as an app of its own, over the whole screen, without a browser around it: `/kiosk.webmanifest`. It begins where it was installed.
import type { Express } from 'express'
import { z } from 'zod'
import { identifier } from '#shared/queue/identifier.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import { notKept } from './headers.ts'

/** What of the kiosk's address stays: whose kiosk it is, whose printer prints, the seconds of a switch. */
const KEPT = { office: identifier, printer: identifier, scan: z.string().regex(/^\d{1,2}(?:\.\d)?$/) }
/** `--field` of the screens. */
const FIELD = '#003375'

export const kioskApp = (app: Express): void => {
  app.get('/kiosk.webmanifest', notKept, ({ query }, response) => {
    const kept = Object.entries(KEPT).flatMap(([name, shape]) => {
      const value = shape.safeParse(query[name]).data
      return value === undefined ? [] : [[name, value]]
    })
    const start = `/kiosk${kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`}`
    response.type('application/manifest+json').send(JSON.stringify(manifest(start)))
  })
}

const manifest = (start: string) => ({
  id: start,
  name: kioskText.el.title,
  short_name: kioskText.el.appName,
  lang: 'el',
  start_url: start,
  scope: '/kiosk',
  display: 'fullscreen',
  orientation: 'any',
  background_color: FIELD,
  theme_color: FIELD,
  icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('512-maskable', 512, 'maskable')],
})

const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/display/icons/seira-${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})
