// How guidance is reached without seeing: a key, headphones that say so, or a finger that rests in a corner of the screen.
import { useEffect, useEffectEvent } from 'react'
import type { Guidance } from './use-guidance.ts'

/** Figures that are typed on a page are no orders there. */
const TYPING = '.check-in'
const HOLD_MS = 1_200
/** Of the shorter side of the screen. */
const CORNER = 0.16

/** `F15` and `F16` are what keypads with a socket can be told to send when headphones go in and out. */
export function useListeningKeys(guidance: Guidance): void {
  const act = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return false
    switch (event.key) {
      case '0':
        if (document.querySelector(TYPING) !== null) return false
        return wake()
      case 'F1':
        return wake()
      case 'F15':
        guidance.begin('keys')
        return true
    }
    if (!guidance.on) return false
    switch (event.key) {
      case '+':
        guidance.louder(1)
        return true
      case '-':
        guidance.louder(-1)
        return true
      case '*':
      case 'F16':
        guidance.end(event.key === '*')
        return true
    }
    return false
  })
  const wake = (): boolean => {
    if (guidance.on) guidance.repeat()
    else guidance.begin('keys')
    return true
  }
  const held = useEffectEvent(() => {
    guidance.begin('touch')
    // The hand that lifts now has pressed nothing.
    addEventListener('click', swallow, { capture: true, once: true })
    addEventListener('pointerdown', () => removeEventListener('click', swallow, true), { capture: true, once: true })
  })

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (act(event)) event.preventDefault()
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const landed = (event: PointerEvent) => {
      clearTimeout(timer)
      if (isInCorner(event)) timer = setTimeout(held, HOLD_MS)
    }
    const moved = (event: PointerEvent) => {
      if (!isInCorner(event)) clearTimeout(timer)
    }
    const lifted = () => clearTimeout(timer)
    addEventListener('keydown', pressed)
    addEventListener('pointerdown', landed, true)
    addEventListener('pointermove', moved)
    for (const type of ['pointerup', 'pointercancel'] as const) addEventListener(type, lifted)
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', pressed)
      removeEventListener('pointerdown', landed, true)
      removeEventListener('pointermove', moved)
      for (const type of ['pointerup', 'pointercancel'] as const) removeEventListener(type, lifted)
    }
  }, [])
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

function isInCorner({ clientX, clientY }: PointerEvent): boolean {
  const reach = CORNER * Math.min(innerWidth, innerHeight)
  return Math.min(clientX, innerWidth - clientX) < reach && Math.min(clientY, innerHeight - clientY) < reach
}
