// What a page announces by itself, as a screen reader would say it: alerts, states, figures that were typed.

const LIVE = '[role="alert"], [role="alertdialog"], [role="status"], [aria-live], output'
/** What changes each second is for the eye. */
const UNSAID = '[data-not-aloud], [data-aloud=""], .listen-bar'
/** What comes in one go is told in one go. */
const TOGETHER_MS = 120

/** `told`: the part that has something new to say. Returns how to stop. */
export function watchAnnouncements(told: (part: Element) => void): () => void {
  const changed = new Set<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    for (const part of changed) if (part.isConnected) told(part)
    changed.clear()
  }
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (elementOf(target)?.closest(UNSAID)) continue
      const around = elementOf(target)?.closest(LIVE)
      if (around) changed.add(around)
      for (const added of addedNodes) if (added instanceof Element && added.matches(LIVE)) changed.add(added)
    }
    clearTimeout(timer)
    timer = setTimeout(tell, TOGETHER_MS)
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)
