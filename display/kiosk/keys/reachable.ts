// What a key can reach on the page that is shown, in the order in which it is read; a question that stands over the page comes alone.

/** What is shown now: the question that stands over the page, or the page. */
export const shownNow = (): Element | null => document.querySelector('dialog[open]') ?? document.querySelector('.kiosk')

/** The buttons that can be pressed now, in order. */
export function reachable(): HTMLButtonElement[] {
  const all = shownNow()?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? []
  return [...all].filter((button) => button.checkVisibility())
}

/** The button that has the focus; null: none has. */
export function focused(): HTMLButtonElement | null {
  const { activeElement } = document
  return activeElement instanceof HTMLButtonElement && reachable().includes(activeElement) ? activeElement : null
}

/** From the last to the first again, and back. */
export function focusNext(by: 1 | -1): void {
  const all = reachable()
  const now = focused()
  const at = now === null ? (by === 1 ? -1 : 0) : all.indexOf(now)
  all.at((at + by) % all.length)?.focus()
}
