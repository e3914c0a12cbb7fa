// Breaks a name into lines of at most so many letters: at the words, and the lines about equally long.

/** A word of one letter stays with the word that it leads. */
const BETWEEN_WORDS = /(?<!(?:^| )[&ήοη]) /

/** A word longer than a line is cut where the line ends. */
export function wrap(text: string, columns: number): string[] {
  const lines = greedy(text, columns)
  const longest = Math.max(0, ...lines.map((line) => line.length))
  const fair = Math.ceil(text.length / Math.max(1, lines.length))
  for (let width = fair; width < longest; width++) {
    const balanced = greedy(text, width)
    if (balanced.length === lines.length && !cutsAWord(balanced, text)) return balanced
  }
  return lines
}

function greedy(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(BETWEEN_WORDS).flatMap((word) => cut(word, columns))) {
    if (line === '') line = piece
    else if (line.length + 1 + piece.length <= columns) line += ` ${piece}`
    else {
      lines.push(line)
      line = piece
    }
  }
  return line === '' ? lines : [...lines, line]
}

const cut = (word: string, columns: number): string[] =>
  Array.from({ length: Math.ceil(word.length / columns) }, (_, i) => word.slice(i * columns, (i + 1) * columns))

const cutsAWord = (lines: readonly string[], text: string): boolean => lines.join(' ') !== text
