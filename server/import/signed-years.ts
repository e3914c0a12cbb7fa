// Which years are signed: nothing of them is imported, replaced or undone unless whoever does it says that they know.
import type { Db } from '../database/open.ts'
import { isSigned } from '../signed-years.ts'
import type { IsSigned } from './checked-register.ts'

export const signedYears =
  (db: Db): IsSigned =>
  (year) =>
    isSigned(db, year)
