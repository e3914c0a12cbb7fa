// Keeps the empty page of one public screen, and the files it is made of, for a reload while the server is away.
// The server puts the build before this text: with each new one this is another worker, with a cache of its own.
// While the server answers, every page comes from it: nothing old is ever shown then.
/* global BUILD */
const CACHE = `shell ${self.registration.scope} ${BUILD}`
const PATIENCE_MS = 8_000
/** The view of some morning has no business in a page of another. */
const VIEW = /<script type="application\/json" id="first-view">.*?<\/script>/s
const FILES = /\/display\/[\w./-]+\.(?:js|css|svg|woff2)/g

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(event))
  else if (pathname.startsWith('/display/')) event.respondWith(file(request))
})

async function page(event) {
  const { request } = event
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
    // A proxy that answers for a server which is away.
    if (response.status >= 500) return (await kept(request)) ?? response
    if (response.status === 200) event.waitUntil(keepPage(request.url, response.clone()))
    return response
  } catch (problem) {
    const shell = await kept(request)
    if (shell === undefined) throw problem
    return shell
  }
}

/** Built files carry their content in their names. */
async function file(request) {
  const own = await kept(request)
  if (own !== undefined) return own
  const response = await fetch(request)
  if (response.status === 200) await (await caches.open(CACHE)).put(request, response.clone())
  return response
}

/** The pages that are open now, each at its own address: it says whose kiosk it is. */
async function keep() {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  const urls = open.map(({ url }) => url).filter((url) => url.startsWith(self.registration.scope))
  for (const url of new Set(urls)) await keepPage(url, await fetch(url, { cache: 'no-store' }))
}

async function keepPage(url, response) {
  const html = (await response.text()).replace(VIEW, '')
  const cache = await caches.open(CACHE)
  await cache.addAll([...new Set(html.match(FILES))])
  const headers = { 'Content-Type': 'text/html; charset=utf-8' }
  const policy = response.headers.get('Content-Security-Policy')
  if (policy !== null) headers['Content-Security-Policy'] = policy
  await cache.put(url, new Response(html, { headers }))
}

/** Other screens of this browser keep theirs. */
async function forgetOthers() {
  const mine = `shell ${self.registration.scope} `
  for (const name of await caches.keys()) if (name.startsWith(mine) && name !== CACHE) await caches.delete(name)
}

const kept = async (request) => (await caches.open(CACHE)).match(request)
