// What the page of the imports asks of the server: a look at a file, its import, and the undoing of one.
import type { FoundRegister, RefusedRegister, RegisterKind, UndoRefusal } from '#shared/reports/registers.ts'
import { call, posting } from '../../../staff/http.ts'

export type FileAsked = {
  readonly file: File
  readonly kind: RegisterKind
  /** As typed; empty: the file says it. */
  readonly year: string
  /** Null: not asked for one. */
  readonly sheet: string | null
  readonly words: string
  readonly replaces: readonly number[]
  /** Whoever asks was told that a year of it is signed. */
  readonly knowsSigned: boolean
}
export type FileAnswer =
  | { readonly ok: true; readonly found: FoundRegister }
  | { readonly ok: false; readonly refused: RefusedRegister }
  | 'failed'

/** `check`: says what the file holds and writes nothing. */
export async function askImport(
  { file, kind, year, sheet, words, replaces, knowsSigned }: FileAsked,
  check: boolean,
): Promise<FileAnswer> {
  const asked = new URLSearchParams({ file: file.name, kind, words })
  if (year !== '') asked.set('year', year)
  if (sheet !== null) asked.set('sheet', sheet)
  if (replaces.length > 0) asked.set('replaces', replaces.join(','))
  if (knowsSigned) asked.set('signed', '1')
  if (check) asked.set('check', '1')
  const heard = await call<FoundRegister>(`/api/imports?${asked}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  })
  if (heard.ok) return { ok: true, found: heard.value }
  if (heard.status !== 422) return 'failed'
  const refused = heard.body as Partial<RefusedRegister> & Pick<RefusedRegister, 'problems'> // 422 always carries them
  return { ok: false, refused: { instead: [], sheets: [], ...refused } }
}

/** Null: done. */
export async function askUndo(
  register: number,
  words: string,
  knowsSigned: boolean,
): Promise<UndoRefusal | 'failed' | null> {
  const heard = await call<unknown>('/api/imports/undo', posting({ register, words, knowsSigned }))
  if (heard.ok) return null
  return heard.status === 409 ? (heard.body as UndoRefusal) : 'failed' // 409 says why
}
