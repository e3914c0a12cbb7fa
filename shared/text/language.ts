// Every sentence a person reads lives in this folder, one file a room or screen: Greek first, English second, side by side.
import type { Language } from '../queue/facts.ts'

/** Both languages say the same things: a sentence that one lacks does not compile. */
export const inBoth = <T>(el: T, en: NoInfer<T>): Readonly<Record<Language, T>> => ({ el, en })

/** `1 άτομο`, `12 άτομα`. */
export const counted =
  (one: string, many: string) =>
  (n: number, shown: string = String(n)) =>
    `${shown} ${n === 1 ? one : many}`
