// Keys by their place on the keyboard, so that Greek and Latin layouts agree. Deaf inside fields and dialogs; beside Ctrl only Z.
import { useEffect, useRef } from 'react'
import { characterKeysOn } from './character-keys.ts'

export type DeskKeys = {
  readonly primary: () => void
  readonly recall: () => void
  readonly missed: () => void
  readonly untorn: () => void
  readonly transfer: () => void
  readonly park: () => void
  readonly pause: () => void
  readonly takeBack: () => void
  readonly without: () => void
  readonly appointments: () => void
  readonly cancel: () => void
  readonly favourite: (place: number) => void
  readonly more: () => void
  readonly less: () => void
  readonly channel: () => void
  readonly remove: () => void
  readonly other: () => void
  readonly close: () => void
  readonly findTicket: () => void
  readonly allKeys: () => void
}

export function useKeys(keys: DeskKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body
      if (document.querySelector('dialog[open]') !== null) return
      if (target.closest('input, textarea, select, [contenteditable]') !== null) return
      if (event.altKey || event.isComposing) return
      const act = withCtrl(event) ? ctrlOf(event, latest.current) : actOf(event, latest.current, target)
      if (act === null) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const withCtrl = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey

const ctrlOf = (event: KeyboardEvent, keys: DeskKeys): (() => void) | null =>
  event.code === 'KeyZ' && !event.shiftKey && !event.repeat ? keys.takeBack : null

function actOf(event: KeyboardEvent, keys: DeskKeys, target: Element): (() => void) | null {
  if (event.code === 'Space' || event.code === 'Enter' || event.code === 'NumpadEnter') {
    // A focused button or link takes these for itself.
    if (target.closest('button, a, summary') !== null) return null
    return event.repeat ? ignore : keys.primary
  }
  const named = byName(keys)[event.code]
  if (named !== undefined) return event.repeat ? null : named
  return characterKeysOn() ? characterOf(event, keys) : null
}

/** A letter, a digit or a sign: whoever switched these off writes with them, or speaks them. */
function characterOf(event: KeyboardEvent, keys: DeskKeys): (() => void) | null {
  if (event.key === '+' || event.code === 'NumpadAdd' || event.code === 'Equal') return keys.more
  if (event.key === '-' || event.code === 'NumpadSubtract' || event.code === 'Minus') return keys.less
  if (event.repeat) return null
  if (event.code === 'Slash') return event.shiftKey ? keys.allKeys : keys.other
  const place = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
  if (place !== undefined) return () => keys.favourite(Number(place))
  return letters(keys)[event.code] ?? keypad(keys)[event.code] ?? null
}

const byName = (keys: DeskKeys): Partial<Record<string, () => void>> => ({
  Escape: keys.cancel,
  Backspace: keys.remove,
})

const letters = (keys: DeskKeys): Partial<Record<string, () => void>> => ({
  KeyE: keys.recall,
  KeyD: keys.missed,
  KeyN: keys.untorn,
  KeyM: keys.transfer,
  KeyK: keys.park,
  KeyP: keys.pause,
  KeyX: keys.without,
  KeyR: keys.appointments,
  KeyU: keys.channel,
  KeyL: keys.close,
  KeyA: keys.findTicket,
})

/** Beside its digits, + and −: with them a whole morning goes with one hand. */
const keypad = (keys: DeskKeys): Partial<Record<string, () => void>> => ({
  Numpad0: keys.recall,
  NumpadDecimal: keys.missed,
  NumpadComma: keys.missed,
  NumpadMultiply: keys.channel,
  NumpadDivide: keys.other,
})

/** A held key scrolls nothing and does nothing again. */
const ignore = () => undefined
