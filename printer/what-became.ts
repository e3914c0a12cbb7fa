// What became of slips, as far as somebody should be told: those of which nobody knows, what was asked for, letters without a glyph.
import type { AskedOutcome, AskedReport } from '#shared/views/asked-slips.ts'

const UNKNOWN_TOLD = 20
const ASKED_TOLD = 20
/** More would be a printer in which nothing can be read. */
const LETTERS_TOLD = 40
const TOLD = /[\p{L}\p{N}]/u

export class WhatBecame {
  private readonly unknownOnes: string[] = []
  private readonly outcomes = new Map<string, AskedOutcome>()
  private readonly letters = new Set<string>()

  isUnknown(id: string): void {
    this.unknownOnes.push(id)
    console.error(`printer: whether ${id} was printed stays unknown`)
  }

  answered(id: string, outcome: AskedOutcome): void {
    this.outcomes.set(id, outcome)
    for (const old of [...this.outcomes.keys()].slice(0, -2 * ASKED_TOLD)) this.outcomes.delete(old)
  }

  /** A dash that is printed shorter misleads nobody: letters and figures are told. */
  lacks(letters: readonly string[]): void {
    const fresh = letters.filter((letter) => TOLD.test(letter) && !this.letters.has(letter))
    if (fresh.length > 0) console.error('printer: no glyph for', fresh)
    for (const letter of fresh) if (this.letters.size < LETTERS_TOLD) this.letters.add(letter)
  }

  /** Another printer has other letters. */
  hasOtherLetters(): void {
    this.letters.clear()
  }

  /** Asked for, and answered. */
  isKnown = (id: string): boolean => this.outcomes.has(id)

  /** Slips of which nobody knows whether they are on paper, the newest last. */
  unknown = (): readonly string[] => this.unknownOnes.slice(-UNKNOWN_TOLD)

  /** The newest last. */
  asked = (): readonly AskedReport[] => [...this.outcomes].slice(-ASKED_TOLD).map(([id, outcome]) => ({ id, outcome }))

  lost = (): readonly string[] => [...this.letters]
}
