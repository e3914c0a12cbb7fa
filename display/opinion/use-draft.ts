// What is being written, where it is to go, and what is still missing of it.
import { useState } from 'react'
import type { MessageKind, OpinionForm } from '#shared/opinions.ts'

export type Draft = {
  readonly office: string
  /** Null: not chosen yet. */
  readonly kep: string | null
  readonly kind: MessageKind | null
  readonly text: string
  readonly contact: string
}
export type Missing = 'kind' | 'kep' | 'text'

/** `?office=kentro&kep=0207`, as a ticket's own page and a QR at the exit say it. Where there is no choice it is made. */
export function useDraft({ offices }: OpinionForm) {
  const [draft, setDraft] = useState<Draft>(() => {
    const asked = new URLSearchParams(location.search)
    const office = offices.find(({ id }) => id === asked.get('office')) ?? offices[0]
    return { office: office?.id ?? '', kep: keptKep(office, asked.get('kep')), kind: null, text: '', contact: '' }
  })
  const goTo = (id: string) => {
    const office = offices.find((one) => one.id === id)
    setDraft((before) => ({ ...before, office: id, kep: keptKep(office, before.kep) }))
  }
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  return { draft, change, goTo, missing: missingIn(draft) }
}

function keptKep(office: OpinionForm['offices'][number] | undefined, kep: string | null): string | null {
  const keps = office?.keps ?? []
  return keps.length === 1 ? (keps[0]?.kep ?? null) : (keps.find((one) => one.kep === kep)?.kep ?? null)
}

function missingIn({ kind, kep, text }: Draft): Missing | null {
  if (kind === null) return 'kind'
  if (kep === null) return 'kep'
  return text.trim() === '' ? 'text' : null
}
