// What was typed survives a reload of the page, in this window only. The password is never kept.
import { nothingTyped, type Typed } from './typed.ts'

const KEY = 'seira-first-set-up'
export type Kept<Step extends string> = { readonly typed: Typed; readonly step: Step; readonly reached: Step }

/** Another build may have other fields: what it kept is not read. */
const build = () => document.documentElement.dataset.build ?? ''

export function keep<Step extends string>({ typed, ...where }: Kept<Step>): void {
  const administrator = { ...typed.administrator, password: '' }
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ build: build(), ...where, typed: { ...typed, administrator } }))
  } catch (full) {
    console.warn('what was typed would not survive a reload', full)
  }
}

export function kept<Step extends string>(first: Step): Kept<Step> {
  const held = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as (Kept<Step> & { build: string }) | null // written by `keep`
  return held?.build === build() ? held : { typed: nothingTyped, step: first, reached: first }
}

export const forget = (): void => sessionStorage.removeItem(KEY)
