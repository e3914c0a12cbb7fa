// A public touch screen: nothing that a finger or a key does opens a menu, drags, zooms or leads out of the page.

const ZOOM_KEYS = ['+', '-', '=', '0']

export function keepInside(): void {
  const prevent = (event: Event) => event.preventDefault()
  for (const type of ['contextmenu', 'dragstart', 'gesturestart', 'selectstart']) addEventListener(type, prevent)
  addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault()
    },
    { passive: false },
  )
  addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault()
    },
    { passive: false },
  )
  addEventListener('keydown', (event) => {
    const zooms = (event.ctrlKey || event.metaKey) && ZOOM_KEYS.includes(event.key)
    const leaves = event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    if (zooms || leaves) event.preventDefault()
  })
}
