// How many rows of a list fit whole: a row is never half cut, and the rest is counted.
import { type RefObject, useLayoutEffect, useState } from 'react'

/** `rowRem`: the height of one row, border included. `opened` names the row that is open, whose `.why` takes room too. */
export function useFits(list: RefObject<HTMLElement | null>, rowRem: number, opened: string | null): number {
  const [fits, setFits] = useState(12)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open is not read, its height is
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const taken = element.querySelector('.why')?.getBoundingClientRect().height ?? 0
      setFits(Math.max(1, Math.floor((element.clientHeight - taken + 1) / (rowRem * rem))))
    }
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    measure()
    return () => watch.disconnect()
  }, [list, rowRem, opened])
  return fits
}
