// Whether the page holds changes that were not saved: then leaving it asks first.
import { createContext, useContext, useEffect } from 'react'

export type Unsaved = { readonly set: (unsaved: boolean) => void }
export const UnsavedContext = createContext<Unsaved>({ set: () => undefined })

export function useUnsaved(unsaved: boolean): void {
  const { set } = useContext(UnsavedContext)
  useEffect(() => {
    set(unsaved)
    return () => set(false)
  }, [unsaved, set])
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
}
