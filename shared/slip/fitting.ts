// Makes words fit a printer, and remembers which letters did not.
import type { Charset } from './greek/charsets.ts'
import { printable } from './greek/encode.ts'

export class Fitting {
  private readonly charset: Charset
  private readonly missing = new Set<string>()

  constructor(charset: Charset) {
    this.charset = charset
  }

  /** With only such letters as the page has, and one blank where there were many. */
  fitted = (words: string): string => {
    const { text, lost } = printable(words.replace(/\p{White_Space}+/gu, ' '), this.charset)
    for (const letter of lost) this.missing.add(letter)
    return text.replace(/ +/g, ' ').trim()
  }

  lost = (): string[] => [...this.missing]
}
