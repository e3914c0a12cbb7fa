// What stands behind the # of the address, followed as it changes.
import { useSyncExternalStore } from 'react'

const subscribe = (heard: () => void) => {
  window.addEventListener('hashchange', heard)
  return () => window.removeEventListener('hashchange', heard)
}

export const useHash = (): string => useSyncExternalStore(subscribe, () => decodeURIComponent(location.hash.slice(1)))
