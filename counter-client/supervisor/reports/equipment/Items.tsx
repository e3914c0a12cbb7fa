// Computers, scanners and the like, entered by hand: what, how many, where, from when to when.
import { wholeNumber } from '#shared/greek/numbers.ts'
import { type EquipmentItem, equipmentKinds } from '#shared/reports/figures.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { EnterForm } from '../entering/EnterForm.tsx'
import { FigureTable } from '../entering/Figures.tsx'
import { RowActs } from '../entering/RowActs.tsx'
import type { Entering } from '../staff/Trainings.tsx'

export function Items({ items, choices, mayEnter, again, expire }: Entering & { items: readonly EquipmentItem[] }) {
  const { language } = useSpoken()
  const text = figuresText[language]
  const words = text.equipment
  return (
    <section className="entering-part">
      <h2>{words.items}</h2>
      {items.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <FigureTable
          label={words.items}
          columns={[
            { heading: words.kind },
            { heading: text.kep },
            { heading: words.quantity, isNumber: true },
            { heading: words.installed },
            { heading: words.removed },
            { heading: text.note },
            { heading: text.by },
            ...(mayEnter ? [{ heading: text.takeBack }] : []),
          ]}
          rows={items.map(({ id, kep, kind, quantity, date, removed, note, entered }) => ({
            key: String(id),
            cells: [
              words.kinds[kind],
              kep,
              wholeNumber(quantity, language),
              dateSaid(date),
              removed === null ? '–' : dateSaid(removed),
              note,
              entered.by ?? '–',
              <RowActs
                key={id}
                kind="equipment"
                id={id}
                named={`${words.kinds[kind]}, ${kep}`}
                end={removed === null ? { act: words.removed, label: words.takeAway, type: 'date' } : null}
                onDone={again}
                expire={expire}
              />,
            ],
          }))}
        />
      )}
      {mayEnter && (
        <EnterForm
          kind="equipment"
          title={words.newItem}
          fields={[
            { name: 'kep', label: text.kep, kind: 'choice', choices },
            {
              name: 'kind',
              label: words.kind,
              kind: 'choice',
              choices: [
                { value: '', label: text.choose },
                ...equipmentKinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
              ],
            },
            { name: 'quantity', label: words.quantity, kind: 'count' },
            { name: 'date', label: words.installed, kind: 'date' },
            { name: 'removed', label: words.removed, hint: words.removedHint, kind: 'date' },
            { name: 'note', label: text.note, kind: 'text' },
          ]}
          onEntered={again}
          expire={expire}
        />
      )}
    </section>
  )
}
