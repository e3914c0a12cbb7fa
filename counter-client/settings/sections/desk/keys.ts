// Which procedure each key of the desk logs: the list without gaps, each procedure on one key.

export const KEYS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** The procedure that had been on another key changes places with the one that was here; `''` frees the key, and those behind it move up. */
export function withKey(favourites: readonly string[], key: number, procedure: string): string[] {
  const at = key - 1
  if (procedure === '') return favourites.filter((_, index) => index !== at)
  const was = favourites[at]
  const next = [...favourites]
  const elsewhere = favourites.indexOf(procedure)
  if (elsewhere >= 0 && elsewhere !== at && was !== undefined) next[elsewhere] = was
  next[at] = procedure
  return next.filter((one, index) => next.indexOf(one) === index)
}
