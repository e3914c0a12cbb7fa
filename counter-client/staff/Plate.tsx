// A ticket's number as staff see it: the same object as on the board and the paper, small or large.

type Fill = 'waits' | 'now' | 'busy' | 'done'

export function Plate({ label, fill, size }: { label: string; fill: Fill; size: 'xs' | 'xl' }) {
  const [letter = '', digits = ''] = label.split(' ')
  const tight = size === 'xl' && label.length > 5 ? ' tight' : ''
  return (
    <span className={`plate ${size} ${fill}${tight}`}>
      {letter}
      <i /> {digits}
    </span>
  )
}
