// One slip as the paper shows it: the printer's own cells of 12 × 24 dots, magnified as the bytes say.
import type { PaperLine } from '../views/paper-view.ts'

const CELL = { width: 12, height: 24 }
/** Dots from one line of text to the next at the printer's usual spacing: 30 for a letter of 24. */
const LEADING = 6
const MARGIN = { top: 28, side: 20, bottom: 40 }

type TextLine = Extract<PaperLine, { kind: 'text' }>
type Row = {
  readonly line: TextLine | Extract<PaperLine, { kind: 'picture' }>
  readonly y: number
  readonly key: string
}

type Props = { readonly lines: readonly PaperLine[]; readonly columns: number; readonly label: string }

export function SlipPicture({ lines, columns, label }: Props) {
  const { rows, height } = laidOut(lines)
  const width = columns * CELL.width + 2 * MARGIN.side
  return (
    <svg className="slip-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill="#fefefc" />
      {rows.map(({ line, y, key }) =>
        line.kind === 'text' ? (
          <TextRow key={key} line={line} y={y} paper={columns * CELL.width} />
        ) : (
          <image
            key={key}
            href={`data:image/png;base64,${line.png}`}
            x={(width - line.width) / 2}
            y={y}
            width={line.width}
            height={line.height}
          />
        ),
      )}
    </svg>
  )
}

function TextRow({ line, y, paper }: { line: TextLine; y: number; paper: number }) {
  const cell = CELL.width * line.width
  const letters = [...line.text]
  const used = letters.length * cell
  const start =
    MARGIN.side + (line.align === 'left' ? 0 : line.align === 'right' ? paper - used : Math.floor((paper - used) / 2))
  // Every letter stands in the middle of its own cell, as the print head puts it.
  const xs = letters.map((_, column) => start / line.width + (column + 0.5) * CELL.width).join(' ')
  return (
    <text
      x={xs}
      y={(y + CELL.height * line.height * 0.8) / line.height}
      transform={`scale(${line.width} ${line.height})`}
      textAnchor="middle"
      fontWeight={line.bold ? 700 : 500}
    >
      {line.text}
    </text>
  )
}

/** How long the paper is, in dots. */
export const lengthOf = (lines: readonly PaperLine[]): number => laidOut(lines).height

function laidOut(lines: readonly PaperLine[]): { rows: Row[]; height: number } {
  const rows: Row[] = []
  let y = MARGIN.top
  for (const line of lines) {
    if (line.kind === 'text' || line.kind === 'picture') {
      rows.push({ line, y, key: `${y}` })
      y += line.kind === 'text' ? CELL.height * line.height + LEADING : line.height
    } else if (line.kind === 'feed') y += line.lines * (CELL.height + LEADING)
  }
  return { rows, height: y + MARGIN.bottom }
}
