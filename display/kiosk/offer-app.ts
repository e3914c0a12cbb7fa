// Tells the browser that this page can be installed as an app that begins at this very address.

export function offerApp(): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = `/kiosk.webmanifest${location.search}`
  document.head.append(link)
}
