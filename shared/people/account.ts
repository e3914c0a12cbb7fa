// What one's own account asks and is told: `/api/account`.

/** One's own account, for its page. */
export type Account = {
  readonly username: string
  /** False for whoever only comes by the municipality's own sign-in. */
  readonly hasPassword: boolean
  readonly hasSecondFactor: boolean
  readonly recoveryCodesLeft: number
}

/** A secret for the telephone, as text and as the address that its picture holds. */
export type Enrolment = { readonly secret: string; readonly uri: string }
