// Whoever listens finds out by touch what there is: a finger that lands or slides on a button only hears it, the next touch there chooses.

/** Buttons that do at once what they say: nobody should need two touches to make the voice stop. */
const AT_ONCE = '[data-at-once]'

/** `nothing`: a touch where no button is. Returns how to end this. */
export function touchTwice(nothing: () => void): () => void {
  let heard: HTMLButtonElement | null = null
  let before: HTMLButtonElement | null = null

  const buttonAt = ({ clientX, clientY }: PointerEvent): HTMLButtonElement | null => {
    const button = document.elementFromPoint(clientX, clientY)?.closest('button')
    return button && !button.disabled ? button : null
  }

  const landed = (event: PointerEvent) => {
    before = heard
    heard = buttonAt(event)
    if (heard === null) nothing()
    else if (heard !== before) hear(heard)
  }
  const slid = (event: PointerEvent) => {
    if (event.buttons === 0) return
    const button = buttonAt(event)
    if (button === null || button === heard) return
    // What a finger slid to was not touched twice.
    before = null
    heard = button
    hear(button)
  }
  const clicked = (event: MouseEvent) => {
    // A key, or a page that presses its own button, is no finger.
    if (event.detail === 0 || !(event.target instanceof Element)) return
    const button = event.target.closest('button')
    const chosen = button === null || button.matches(AT_ONCE) || (button === before && button === heard)
    // Once it did something, the next touch is a first one again.
    if (chosen) heard = null
    if (chosen) return
    event.preventDefault()
    event.stopPropagation()
  }
  // The browser's own focus by touch would say it once more.
  const pressed = (event: MouseEvent) => event.preventDefault()

  addEventListener('pointerdown', landed, true)
  addEventListener('pointermove', slid, true)
  addEventListener('mousedown', pressed, true)
  addEventListener('click', clicked, true)
  return () => {
    removeEventListener('pointerdown', landed, true)
    removeEventListener('pointermove', slid, true)
    removeEventListener('mousedown', pressed, true)
    removeEventListener('click', clicked, true)
  }
}

/** The focus says it; what has it already says it again. */
function hear(button: HTMLButtonElement): void {
  if (document.activeElement === button) button.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  else button.focus({ preventScroll: true })
}
