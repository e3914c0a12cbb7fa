// When the figures of the year may have changed: an office told of something, or somebody acted on this page.
import { useCallback, useState } from 'react'

export type News = {
  /** Another text each time that there is news. */
  readonly stamp: string
  readonly hear: (office: string, revision: string) => void
  readonly act: () => void
}

/** `revision`: of the office that the page looks at; `others` are heard through `hear`. */
export function useNews(revision: string, others: readonly string[]): News {
  const [elsewhere, setElsewhere] = useState<Readonly<Record<string, string>>>({})
  const [acts, setActs] = useState(0)
  const hear = useCallback(
    (office: string, told: string) => setElsewhere((before) => ({ ...before, [office]: told })),
    [],
  )
  const act = useCallback(() => setActs((n) => n + 1), [])
  return { stamp: [revision, ...others.map((office) => elsewhere[office] ?? ''), acts].join(' | '), hear, act }
}
