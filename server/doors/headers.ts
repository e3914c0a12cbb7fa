// What every answer says of itself: a strict policy for pages, nothing to keep, and https for whoever has it.
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** A month: long enough to count, short enough for an office that gives https up again. */
const HTTPS_FOR_S = 30 * 24 * 3_600

/** What pages use of the browser; everything else that it could do for them is refused. */
const PERMISSIONS = {
  autoplay: '(self)', // the board's chime
  fullscreen: '(self)',
  'screen-wake-lock': '(self)',
  camera: '()',
  'display-capture': '()',
  geolocation: '()',
  gyroscope: '()',
  hid: '()',
  microphone: '()',
  midi: '()',
  payment: '()',
  serial: '()',
  usb: '()',
}
const permissions = Object.entries(PERMISSIONS).map(([name, who]) => `${name}=${who}`)

/** Nothing from anywhere else, no inline script, in nobody's frame. */
const strict = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      mediaSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  frameguard: { action: 'deny' },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false, // means nothing on plain http, and browsers say so in every console
  originAgentCluster: false,
})

/** Only over https: kiosks may live on a plain local network, and a browser there must not be told to leave it. */
const overHttps = [
  helmet.strictTransportSecurity({ maxAge: HTTPS_FOR_S, includeSubDomains: false }),
  helmet.crossOriginOpenerPolicy(),
]

export const headers: RequestHandler[] = [
  strict,
  (_request, response, next) => {
    response.set('Permissions-Policy', permissions.join(', '))
    next()
  },
  ...overHttps.map(
    (handler): RequestHandler =>
      (request, response, next) =>
        request.secure ? handler(request, response, next) : next(),
  ),
]

/** What is asked is answered for now: no browser and no proxy keeps it. */
export const notKept: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}
