// The year's own way into the import: cases of the shown year, from a file.
import { ImportDialog } from '../reports/imports/ImportDialog.tsx'

type Props = { year: number; onClose: () => void; onImported: (year: number) => void }

export function ImportYear({ year, onClose, onImported }: Props) {
  return (
    <ImportDialog
      year={year}
      only="cases"
      onClose={onClose}
      onImported={({ years }) => onImported(years.at(-1)?.year ?? year)}
    />
  )
}
