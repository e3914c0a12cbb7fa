// A ticket's number as staff see it: the same object as on the board and the paper, small or large.
import { partsOfLabel, printedLabel } from '#shared/queue/printed-label.ts'

type Fill = 'waits' | 'now' | 'busy' | 'done'

/** `marked`: the place in the line has a reason of its own. */
type Props = { label: string; fill: Fill; size: 'xs' | 'xl'; marked?: boolean }

export function Plate({ label, fill, size, marked = false }: Props) {
  const { letter, digits } = partsOfLabel(label)
  const tight = size === 'xl' && printedLabel(label).length > 5 ? ' tight' : ''
  return (
    <span className={`plate ${size} ${fill}${tight}${marked ? ' marked' : ''}`}>
      {letter !== '' && (
        <>
          {letter}
          <i />{' '}
        </>
      )}
      {digits}
    </span>
  )
}
