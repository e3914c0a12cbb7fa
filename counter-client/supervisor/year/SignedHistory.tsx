// The versions of a signed table, where it differs now, and everything that was done to the year since.
import { wholeNumber } from '#shared/greek/numbers.ts'
import { wholeYear } from '#shared/reports/asked.ts'
import { instantSaid } from '#shared/reports/instant-said.ts'
import type { SignedYear } from '#shared/reports/signing.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { signing as text } from '#shared/text/report-signing.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { Exports } from '../reports/Exports.tsx'
import { CellsTable } from './CellsTable.tsx'

export function SignedHistory({ signed, onClose }: { signed: SignedYear; onClose: () => void }) {
  const { language } = useSpoken()
  const words = text[language]
  const shown = (value: number) => wholeNumber(value, language)
  const { year, signings, cells, changes } = signed
  return (
    <Dialog title={words.historyOf(year)} onClose={onClose}>
      <div className="signed-history">
        {signings.map(({ version, at, person, total, cells }) => (
          <section key={version}>
            <p>{words.versionBy(version, instantSaid(at), person, shown(total))}</p>
            {cells.length > 0 && <CellsTable caption={words.cellsCaption} cells={cells} />}
          </section>
        ))}
        {cells.length > 0 && <CellsTable caption={words.cellsCaption} cells={cells} />}
        {changes.length === 0 ? (
          <p className="quiet">{words.noChanges}</p>
        ) : (
          <table className="signed-table signed-changes">
            <caption>{words.changesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.at}</th>
                <th scope="col">{words.columns.person}</th>
                <th scope="col">{words.columns.what}</th>
                <th scope="col">{words.columns.kep}</th>
                <th scope="col" className="num">
                  {words.columns.from} → {words.columns.to}
                </th>
                <th scope="col">{words.columns.why}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn whole each time, and two lines may say the same
                <tr key={index}>
                  <th scope="row">{one.at === null ? '–' : instantSaid(one.at)}</th>
                  <td>{one.person ?? '–'}</td>
                  <td>
                    {words.kinds[one.kind]} {one.date === null ? words.wholeYear : dateSaid(one.date)}
                  </td>
                  <td>
                    {one.kep ?? words.undivided} {one.channel}
                  </td>
                  <td className="num">
                    {shown(one.from)} → {shown(one.to)}
                  </td>
                  <td>{one.why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <div className="dialog-acts">
        <Exports question="signed-year" asked={{ ...wholeYear(year), office: null, keps: null, more: {} }} />
        <button type="button" className="primary small" data-first onClick={onClose}>
          <b>{words.close}</b> <kbd className="stays">Esc</kbd>
        </button>
      </div>
    </Dialog>
  )
}
