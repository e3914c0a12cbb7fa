// A row keeps its fields, and the focus in them, when it moves: each has a number of its own for as long as it is drawn.
import { useEffect, useRef, useState } from 'react'

/** The row of this key, the button that adds, or where the focus is. */
export type Focus = number | 'add' | null

export function useRowKeys(length: number) {
  const list = useRef<HTMLDivElement>(null)
  const [keys, setKeys] = useState<number[]>(() => [...Array(length).keys()])
  const wanted = useRef<Focus>(null)
  const good = keys.length === length ? keys : [...Array(length).keys()]
  useEffect(() => {
    const focus = wanted.current
    wanted.current = null
    if (focus === null) return
    const at = focus === 'add' ? ':scope > .row-add' : `:scope > [data-row="${focus}"] :is(input, select)`
    list.current?.querySelector<HTMLElement>(at)?.focus()
  })
  return {
    list,
    keys: good,
    remember: setKeys,
    focusOn: (focus: Focus) => {
      wanted.current = focus
    },
  }
}
