// The files that are already here, for one form: loaded when something was saved, and told of what is handed in or removed.
import { useCallback, useEffect, useState } from 'react'
import type { FilesNow, KeptFile } from '#shared/files/told.ts'
import { call, posting } from '../../../../staff/http.ts'

export type ThereFile = FilesNow['files'][number]
export type Files = {
  /** Null: not loaded yet. */
  readonly all: readonly ThereFile[] | null
  readonly isLost: boolean
  readonly added: (file: KeptFile) => void
  /** True: it is gone. */
  readonly remove: (sha256: string) => Promise<boolean>
}

/** `saved`: what holds; when it becomes something else, other files are named. */
export function useFiles(saved: unknown): Files {
  const [all, setAll] = useState<readonly ThereFile[] | null>(null)
  const [isLost, setLost] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved says which files are named
  useEffect(() => {
    let isHere = true
    void call<FilesNow>('/api/files').then((heard) => {
      if (!isHere) return
      setLost(!heard.ok)
      if (heard.ok) setAll(heard.value.files)
    })
    return () => {
      isHere = false
    }
  }, [saved])
  const added = useCallback((file: KeptFile) => {
    setAll((before) => [{ ...file, named: false }, ...(before ?? []).filter(({ sha256 }) => sha256 !== file.sha256)])
  }, [])
  const remove = useCallback(async (sha256: string) => {
    const { ok } = await call('/api/files/remove', posting({ sha256 }))
    if (ok) setAll((before) => before?.filter((one) => one.sha256 !== sha256) ?? null)
    return ok
  }, [])
  return { all, isLost, added, remove }
}
