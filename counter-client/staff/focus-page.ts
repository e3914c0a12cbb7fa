// After each act the focus goes back to the page, so that the one key works again.

/** The element of every page that holds the focus when no control does. */
export const PAGE = 'page'

export function focusPage(): void {
  const page = document.getElementById(PAGE)
  if (page !== null) page.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** A press of a mouse or a finger leaves no focus behind; who goes by Tab keeps their place. */
export function releaseIfPointed(event: { detail: number }): void {
  if (event.detail > 0) focusPage()
}
