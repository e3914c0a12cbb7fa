// How many rows of a list fit whole: a row is never half cut, and the rest is counted.
import { type RefObject, useLayoutEffect, useState } from 'react'

/** `rowRem`: the height of one row, border included. */
export function useFits(list: RefObject<HTMLElement | null>, rowRem: number): number {
  const [fits, setFits] = useState(12)
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setFits(Math.max(1, Math.floor((element.clientHeight + 1) / (rowRem * rem))))
    }
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [list, rowRem])
  return fits
}
