// The practice band of the public screens: the numbers that are shown here are not valid.
import type { Language } from '#shared/queue/words.ts'
import { PracticeBand } from '#shared/screen/PracticeBand.tsx'
import { practice } from '#shared/text/practice.ts'
import './practice.css'

export function Practice({ view, language }: { view: { readonly practice: boolean } | null; language: Language }) {
  if (view?.practice !== true) return null
  const t = practice[language]
  return <PracticeBand mark={t.mark} says={t.toThePublic} />
}
