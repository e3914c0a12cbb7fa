// Every sentence a person reads lives in this folder, one file a room or screen: Greek first, English second, side by side.
import type { Language } from '../queue/words.ts'

/** The same sentences in any language: «Ναι» is a string, not the word «Ναι». */
export type Said<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: Said<T[K]> }

/** Both languages say the same things: a sentence that one lacks does not compile. */
export const inBoth = <T>(el: T, en: Said<NoInfer<T>>): Readonly<Record<Language, Said<T>>> => ({
  el: el as Said<T>, // T says the same as Said<T>, only more narrowly
  en,
})

/** `1 άτομο`, `12 άτομα`. */
export const counted =
  (one: string, many: string) =>
  (n: number, shown: string = String(n)) =>
    `${shown} ${n === 1 ? one : many}`
