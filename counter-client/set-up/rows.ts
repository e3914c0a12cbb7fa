// One row of a list, otherwise; and a number as it may be typed into one.

export const withRow = <T>(rows: readonly T[], at: number, change: Partial<T>): T[] =>
  rows.map((row, place) => (place === at ? { ...row, ...change } : row))

export const digits = (typed: string): string => typed.replace(/\D/g, '').slice(0, 2)
