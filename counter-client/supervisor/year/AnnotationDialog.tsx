// A note beside the figures: written, changed or taken away; what is wrong is said, and who wrote it before stands under it.
import { type FormEvent, useState } from 'react'
import type { LocalDate } from '#shared/queue/dates.ts'
import { type Annotation, type AnnotationDraft, isMoment, problemOf } from '#shared/reports/annotation.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import { reportYear } from '#shared/text/report-year.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { AnnotationFields } from './AnnotationFields.tsx'
import { AnnotationTrail } from './AnnotationTrail.tsx'
import { addAnnotation, changeAnnotation, type NotWritten, removeAnnotation } from './annotation-acts.ts'

type Props = {
  /** Null: a new one. */
  annotation: Annotation | null
  opensOn: LocalDate
  /** That one may write of. */
  keps: readonly string[]
  mayAll: boolean
  onClose: () => void
  onActed: () => void
  expire: () => void
}

export function AnnotationDialog({ annotation, opensOn, keps, mayAll, onClose, onActed, expire }: Props) {
  const { language } = useSpoken()
  const words = reportYear[language].annotations
  const [draft, setDraft] = useState<AnnotationDraft>(
    annotation ?? { from: opensOn, to: opensOn, kep: mayAll ? null : (keps[0] ?? null), kind: 'other', words: '' },
  )
  const [wrong, setWrong] = useState<NotWritten>(null)
  const [asking, setAsking] = useState(false)
  const [removing, setRemoving] = useState(false)
  const act = async (ask: () => Promise<NotWritten>) => {
    if (asking) return
    setAsking(true)
    const problem = await ask()
    setAsking(false)
    if (problem === null) return onActed()
    if (problem === 'expired') return expire()
    setWrong(problem)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const { from, to, kep, kind, words: said } = draft
    const written: AnnotationDraft = { from, to: isMoment(kind) ? from : to, kep, kind, words: said }
    const known = annotation?.kep ? [...keps, annotation.kep] : keps
    const problem = problemOf(written, known, EVERYWHERE)
    if (problem !== null) return setWrong(problem)
    void act(() => (annotation === null ? addAnnotation(written) : changeAnnotation(annotation, written)))
  }
  return (
    <Dialog title={annotation === null ? words.newTitle : words.changeTitle} onClose={onClose}>
      <form className="finder" onSubmit={save} noValidate>
        <AnnotationFields draft={draft} keps={keps} mayAll={mayAll} onDraft={setDraft} />
        <p role="alert" className={wrong === null ? 'unseen' : 'wrong'}>
          {wrong !== null && wrong !== 'expired' && words.problems[wrong]}
        </p>
        {annotation !== null && <AnnotationTrail annotation={annotation} expire={expire} />}
        <div className="dialog-acts">
          {annotation !== null && (
            <button
              type="button"
              className="quiet lined"
              aria-disabled={asking}
              onClick={() => (removing ? void act(() => removeAnnotation(annotation)) : setRemoving(true))}
            >
              {removing ? words.removeSurely : words.remove}
            </button>
          )}
          <button type="button" className="quiet" onClick={onClose}>
            {words.cancel} <kbd>Esc</kbd>
          </button>
          <button type="submit" className="primary small" aria-disabled={asking}>
            <b>{words.save}</b>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
