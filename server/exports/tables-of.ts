// All tables of a sheet, in the order of its reading: those that stand first, then those of its chapters.
import type { Sheet, SheetTable } from '#shared/reports/sheet.ts'

export const tablesOf = ({ tables, chapters = [] }: Sheet): SheetTable[] => [
  ...tables,
  ...chapters.flatMap((chapter) => chapter.tables),
]
