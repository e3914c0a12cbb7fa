// A page that goes takes the focus with it: the next page's title gets it, so that whoever uses keys or listens is never nowhere.
import { useEffect } from 'react'
import { shownNow } from './reachable.ts'

/** `page`: another word for each page. */
export function useKeptFocus(page: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is what turns
  useEffect(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const heading = shownNow()?.querySelector('h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [page])
}
