// Greek capitals that look like Latin ones: «ΕΚΕΠ» typed on a Greek keyboard and «EKEP» are the same word to the eye.

const LATIN: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Π: 'P', // does not look like it, but is what a Greek keyboard gives where EKEP has its P
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
}

/** For comparing headings only: no spaces, no accents, capitals, look-alikes as Latin. `Θυρίδες` = `ΘΥΡΙΔΕΣ`, `ΕΚΕΠ` = `EKEP`. */
export const foldHeading = (typed: string): string =>
  [...typed.normalize('NFC').replace(/\s+/g, '').toLocaleUpperCase('el')]
    .map((letter) => LATIN[letter] ?? letter)
    .join('')
