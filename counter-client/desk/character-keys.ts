// Whether single characters are keys of the desk (WCAG 2.1.4): the browser remembers that somebody switched them off.
import { useSyncExternalStore } from 'react'

const NAME = 'seira.character-keys'
const listeners = new Set<() => void>()

export const characterKeysOn = (): boolean => localStorage.getItem(NAME) !== 'off'

export function switchCharacterKeys(on: boolean): void {
  if (on) localStorage.removeItem(NAME)
  else localStorage.setItem(NAME, 'off')
  for (const listener of listeners) listener()
}

export const useCharacterKeys = (): boolean => useSyncExternalStore(subscribe, characterKeysOn)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
