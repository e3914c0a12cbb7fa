// How the citizen wants the kiosk to look: large and bold, or everything that is touched low enough for a wheelchair.
import { useEffect, useState } from 'react'

export type Appearance = { readonly strong: boolean; readonly low: boolean }
export const USUAL: Appearance = { strong: false, low: false }

/** Both are classes of the page, never other pages. */
export function useAppearance(): [Appearance, (appearance: Appearance) => void] {
  const [appearance, setAppearance] = useState(USUAL)
  useEffect(() => {
    const { classList } = document.documentElement
    classList.toggle('strong', appearance.strong)
    classList.toggle('low', appearance.low)
  }, [appearance])
  return [appearance, setAppearance]
}
