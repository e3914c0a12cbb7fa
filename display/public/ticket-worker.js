// Lives on in the phone without the ticket's page: shows what was pushed, and opens the page when that is touched.
self.addEventListener('push', (event) => {
  const { title, body, tag, lang, page } = event.data.json()
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      tag,
      lang,
      renotify: true,
      vibrate: [400, 200, 400],
      data: page,
    }),
  )
})

self.addEventListener('notificationclick', (event) => {
  const { data: page } = event.notification
  event.notification.close()
  if (page === null) return
  const path = new URL(page).pathname
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then((all) => {
      const open = all.find(({ url }) => new URL(url).pathname === path)
      return open === undefined ? self.clients.openWindow(path) : open.focus()
    }),
  )
})
