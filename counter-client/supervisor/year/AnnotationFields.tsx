// What happened, where, and from when to when.
import { type AnnotationDraft, annotationKinds, isMoment, LONGEST_WORDS } from '#shared/reports/annotation.ts'
import { reportYear } from '#shared/text/report-year.ts'
import { useSpoken } from '../../staff/spoken.ts'

const ALL = ''

type Props = {
  draft: AnnotationDraft
  keps: readonly string[]
  mayAll: boolean
  onDraft: (draft: AnnotationDraft) => void
}

export function AnnotationFields({ draft, keps, mayAll, onDraft }: Props) {
  const { language } = useSpoken()
  const words = reportYear[language].annotations
  const set = (part: Partial<AnnotationDraft>) => onDraft({ ...draft, ...part })
  const lasts = draft.to === null
  return (
    <>
      <label className="field">
        {words.words}
        <input
          value={draft.words}
          maxLength={LONGEST_WORDS}
          data-first
          onChange={({ target }) => set({ words: target.value })}
        />
      </label>
      <div className="annotation-fields">
        <label className="field">
          {words.kind}
          <select
            value={draft.kind}
            onChange={({ target }) => {
              const kind = annotationKinds.find((one) => one === target.value)
              if (kind !== undefined) set({ kind })
            }}
          >
            {annotationKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {words.kep}
          <select
            value={draft.kep ?? ALL}
            onChange={({ target }) => set({ kep: target.value === ALL ? null : target.value })}
          >
            {mayAll && <option value={ALL}>{words.all}</option>}
            {keps.map((kep) => (
              <option key={kep} value={kep}>
                {kep}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {isMoment(draft.kind) ? words.on : words.from}
          <input
            type="date"
            value={draft.from}
            onChange={({ target }) =>
              set({ from: target.value, ...(draft.to === draft.from ? { to: target.value } : {}) })
            }
          />
        </label>
        {!isMoment(draft.kind) && (
          <label className="field">
            {words.to}
            <input
              type="date"
              value={draft.to ?? ''}
              disabled={lasts}
              onChange={({ target }) => set({ to: target.value })}
            />
          </label>
        )}
      </div>
      {!isMoment(draft.kind) && (
        <label className="annotation-lasts">
          <input type="checkbox" checked={lasts} onChange={() => set({ to: lasts ? draft.from : null })} />{' '}
          {words.lasts}
        </label>
      )}
    </>
  )
}
