// Searching as people type: accents, capitals and the final sigma make no difference.

/** `Γνήσιο υπογραφής` → `γνησιο υπογραφησ`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('el').replaceAll('ς', 'σ').trim()

/** True when every word typed begins a word of the text or stands inside one. */
export const matches = (text: string, typed: string): boolean => {
  const folded = fold(text)
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
