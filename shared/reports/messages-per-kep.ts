// How many complaints, suggestions and thanks each KEP got in a period: also those that got none, since the annual report says zero.
export type KepMessages = {
  readonly kep: string
  readonly complaint: number
  readonly suggestion: number
  readonly thanks: number
  /** Of all three, not yet answered or closed. */
  readonly open: number
}
