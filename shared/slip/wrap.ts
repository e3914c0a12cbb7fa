// Breaks a name into lines that fit: at the words, and the lines about equally long. In letters, or in dots of a drawn face.

/** A word of one letter stays with the word that it leads. */
const BETWEEN_WORDS = /(?<!(?:^| )[&ήοη]) /

type Measure = (text: string) => number

export const wrap = (text: string, columns: number): string[] => wrapMeasured(text, columns, (line) => line.length, 1)

/** A word longer than a line is cut where the line ends. `step`: how finely the lines are made equal. */
export function wrapMeasured(text: string, width: number, measure: Measure, step: number): string[] {
  const lines = greedy(text, width, measure)
  const longest = Math.max(0, ...lines.map(measure))
  const fair = Math.ceil(measure(text) / Math.max(1, lines.length))
  for (let narrower = fair; narrower < longest; narrower += step) {
    const balanced = greedy(text, narrower, measure)
    if (balanced.length === lines.length && !cutsAWord(balanced, text)) return balanced
  }
  return lines
}

function greedy(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(BETWEEN_WORDS).flatMap((word) => cut(word, width, measure))) {
    if (line === '') line = piece
    else if (measure(`${line} ${piece}`) <= width) line += ` ${piece}`
    else {
      lines.push(line)
      line = piece
    }
  }
  return line === '' ? lines : [...lines, line]
}

function cut(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return piece === '' ? pieces : [...pieces, piece]
}

const cutsAWord = (lines: readonly string[], text: string): boolean => lines.join(' ') !== text
