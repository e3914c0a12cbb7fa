// How citizens rated the service of a period, as the report tells it: nothing where too few did.
export type RatedRow = {
  /** Null: the office as a whole, at an exit that several KEPs share. */
  readonly kep: string | null
  readonly office: string
  /** From very well to not well; null: fewer than `atLeast`. */
  readonly counts: readonly [number, number, number, number] | null
  readonly total: number | null
  /** Below so many nothing is told. */
  readonly atLeast: number
  /** Months of a year that are left out of it, because too few rated in them. */
  readonly leftOut: boolean
}

export type Satisfaction = {
  readonly rows: readonly RatedRow[]
  /** Of all rows; null: too few, or a row that is not told could be worked out from it. */
  readonly sum: { readonly counts: RatedRow['counts'] & object; readonly total: number } | null
}
