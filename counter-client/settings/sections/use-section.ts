// One section as somebody changes it: what holds, what is typed, what would come of it, and saving. What is typed is never lost to an error.
import { useEffect, useRef, useState } from 'react'
import { type Change, changesBetween } from '#shared/configuration/changes.ts'
import { readSection } from '#shared/configuration/section-keys.ts'
import type { Place, SectionId, SectionValue } from '#shared/configuration/sections.ts'
import type { SettingsNow } from '#shared/configuration/told.ts'
import { type Checked, checkSection, type Refused, saveSection, undoVersion } from '../ask-settings.ts'
import { useUnsaved } from '../unsaved.ts'

const PAUSE_MS = 300

export type Written = { readonly version: number; readonly undid: number | null }
/** Typed by somebody over a section that others changed meanwhile. */
type Mine<S extends SectionId> = { readonly value: SectionValue<S>; readonly changes: readonly Change[] }

export type Given = {
  readonly now: SettingsNow
  readonly reload: () => Promise<boolean>
  readonly may: boolean
}

export function useSection<S extends SectionId>(place: Place & { readonly section: S }, { now, reload, may }: Given) {
  const [typed, setTyped] = useState<SectionValue<S> | null>(null)
  const [answer, setAnswer] = useState<Checked | null>(null)
  const [tried, setTried] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [written, setWritten] = useState<Written | null>(null)
  const [mine, setMine] = useState<Mine<S> | null>(null)
  const { section, office } = place
  const saved = readSection(now.configuration, section, office)
  const unsaved = typed !== null && saved !== null && !same(typed, saved)
  useUnsaved(unsaved)

  const newest = useRef(typed)
  newest.current = typed

  const base = now.version
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked about what is typed, over what it was typed over
  useEffect(() => {
    if (!unsaved || !may) return
    let outdated = false
    const timer = setTimeout(async () => {
      const checked = await checkSection({ ...place, base, value: typed })
      if (!outdated) setAnswer(checked)
    }, PAUSE_MS)
    return () => {
      outdated = true
      clearTimeout(timer)
    }
  }, [typed, base, unsaved, may])

  const asSaved = async (done: Written) => {
    await reload()
    setTyped(null)
    setAnswer(null)
    setTried(false)
    setMine(null)
    setWritten(done)
  }
  return {
    saved,
    value: typed ?? saved,
    unsaved,
    answer: unsaved ? answer : null,
    tried,
    isSaving,
    written,
    mine,
    type: (value: SectionValue<S>) => {
      setTyped(value)
      setWritten(null)
      // An answer to Save stands until another one comes.
      setAnswer((old) => (old !== null && !old.ok ? old : null))
    },
    cancel: () => {
      setTyped(null)
      setAnswer(null)
      setTried(false)
    },
    save: async () => {
      if (isSaving || !unsaved) return
      setTried(true)
      setSaving(true)
      const done = await saveSection({ ...place, base, value: typed })
      setSaving(false)
      if (done.ok) return asSaved({ version: done.version, undid: null })
      // What was wrong then may be right by now: whoever typed on is answered about that.
      if (done.why === 'problems' && newest.current !== typed) return
      setAnswer(done)
      if (done.why === 'problems') focusFirstWrong()
    },
    undo: async (): Promise<Refused | null> => {
      if (written === null) return null
      const done = await undoVersion(written.version)
      if (!done.ok) return done
      await asSaved({ version: done.version, undid: written.version })
      return null
    },
    /** Takes what others changed into the form, and keeps beside it what was typed. */
    loadNew: async () => {
      if (typed === null || saved === null) return
      const changes = changesBetween(saved, typed, office === null ? [] : ['offices', office])
      if (!(await reload())) return
      setMine({ value: typed, changes })
      setTyped(null)
      setAnswer(null)
      setTried(false)
    },
    mineAgain: () => {
      setTyped(mine?.value ?? null)
      setMine(null)
    },
    mineGone: () => setMine(null),
  }
}

export type SectionState<S extends SectionId> = ReturnType<typeof useSection<S>>

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** After the page has drawn what is wrong. */
function focusFirstWrong(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.section [aria-invalid="true"]')?.focus()),
  )
}
