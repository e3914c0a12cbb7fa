// A public touch screen: nothing that a finger, a mouse or a key does opens a menu, drags, zooms, prints, reloads or leads out of the page.

const NOTHING = ['contextmenu', 'dragstart', 'dragover', 'drop', 'gesturestart', 'selectstart', 'auxclick'] as const
/** With Ctrl: to zoom, print, find, save, open, look for downloads, bookmarks, history or the source, reload. Ctrl+Shift stays to whoever looks after it. */
const ORDERS = '+-=0pfgsoujhdrelk'
/** Help, find, reload, the caret, the menu, the whole screen, the tools; and the keys of a keyboard that leave a page. */
const LEAVE =
  /^(?:F[135-7]|F1[0-2]|Browser\w+|Launch\w+|MailForward|MailReply|MailSend|Open|Print|PrintScreen|Find|Help|ContextMenu|Alt)$/
const BESIDE_ALT = ['Alt', 'ArrowLeft', 'ArrowRight', 'Home', 'd', 'e', 'f']
/** The two buttons at a mouse's side go back and forth. */
const FIRST_SIDE_BUTTON = 3

export function keepInside(): void {
  const prevent = (event: Event) => event.preventDefault()
  for (const type of NOTHING) addEventListener(type, prevent)
  for (const type of ['mousedown', 'mouseup'] as const)
    addEventListener(type, (event) => {
      if (event.button >= FIRST_SIDE_BUTTON) event.preventDefault()
    })
  const still = { passive: false }
  addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault()
    },
    still,
  )
  addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault()
    },
    still,
  )
  addEventListener('keydown', (event) => {
    if (leaves(event)) event.preventDefault()
  })
}

function leaves({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey) return BESIDE_ALT.includes(key)
  if (ctrlKey || metaKey) return !shiftKey && ORDERS.includes(key.toLowerCase())
  return LEAVE.test(key)
}
