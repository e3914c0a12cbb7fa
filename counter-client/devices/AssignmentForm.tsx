// What an administrator says of a device: its name, where it stands, which office it shows. What is wrong stands beside its field.
import { type FormEvent, useState } from 'react'
import type { DeviceProblem, Fleet } from '#shared/devices/fleet.ts'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import { deviceProblems, devicesText } from '#shared/text/devices.ts'
import { Dialog } from '../staff/Dialog.tsx'
import { Field } from '../staff/Field.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { layoutsFor } from './said-of.ts'

type Assignment = {
  readonly name: string
  readonly place: string
  readonly office: string
  readonly layout: string | null
}
type Problem = DeviceProblem | 'failed'

type Props = {
  title: string
  kind: DeviceKind
  /** What to look at before one answers. */
  check?: string
  first: Assignment
  fleet: Fleet
  save: string
  onSave: (wanted: Assignment) => Promise<Problem | null>
  onDone: (wanted: Assignment) => void
  onClose: () => void
}

export function AssignmentForm({ title, kind, check, first, fleet, save, onSave, onDone, onClose }: Props) {
  const { language } = useSpoken()
  const words = devicesText[language].form
  const [wanted, setWanted] = useState({ ...first, office: first.office || (fleet.offices[0]?.id ?? '') })
  const [tried, setTried] = useState(false)
  const [underWay, setUnderWay] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const said = problem === null ? null : deviceProblems[language][problem]
  const given = words.layouts[kind]
  const layouts = layoutsFor(kind, wanted.office, fleet)
  const field = (name: 'name' | 'place' | 'office', isItsOwn: Problem) => ({
    value: wanted[name],
    problem: tried && wanted[name].trim() === '' ? words.empty : problem === isItsOwn ? said : null,
    onType: (value: string) => {
      // A layout, or a printer, belongs to its office.
      setWanted({ ...wanted, [name]: value, ...(name === 'office' && { layout: null }) })
      setProblem(null)
    },
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (underWay || wanted.name.trim() === '' || wanted.place.trim() === '') return
    setUnderWay(true)
    const { name, place, office, layout } = wanted
    const asked = { name, place, office, layout }
    const wrong = await onSave(asked)
    setUnderWay(false)
    setProblem(wrong)
    if (wrong !== null) return
    onDone(asked)
    onClose()
  }
  const isOfLayout =
    layouts.length > 0 && (problem === 'has-printer' || problem === 'unknown-printer' || problem === 'unknown-counter')
  const isBeside = problem === 'name-taken' || problem === 'unknown-office' || isOfLayout
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => void send(event)} noValidate>
        {check !== undefined && <p>{check}</p>}
        <Field label={words.name} hint={words.nameHint} autoComplete="off" {...field('name', 'name-taken')} />
        <Field label={words.place} hint={words.placeHint} autoComplete="off" {...field('place', 'malformed')} />
        <Field
          label={words.office}
          choices={fleet.offices.map(({ id, name }) => ({ value: id, label: name[language] }))}
          {...field('office', 'unknown-office')}
        />
        {given !== null && layouts.length > 0 && (
          <Field
            label={given.label}
            choices={[{ value: '', label: given.none }, ...layouts.map(({ id, name }) => ({ value: id, label: name }))]}
            value={wanted.layout ?? ''}
            problem={isOfLayout ? said : null}
            onType={(layout) => {
              setWanted({ ...wanted, layout: layout === '' ? null : layout })
              setProblem(null)
            }}
          />
        )}
        <p role="alert" className={said === null || isBeside ? 'unseen' : 'wrong'}>
          {said}
        </p>
        <div className="dialog-acts">
          <button type="button" className="quiet" onClick={onClose}>
            {words.no} <kbd className="stays">Esc</kbd>
          </button>
          <button type="submit" className="primary small" aria-disabled={underWay}>
            <b>{underWay ? words.saving : save}</b>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
