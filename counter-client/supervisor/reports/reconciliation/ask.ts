// What the page of the reconciliation says to the server: what the e-KEP counted, and why ours is another.
import type { DifferenceKind, NoteRefusal, ReconciledCell } from '#shared/reports/reconciliation.ts'
import { call, posting } from '../../../staff/http.ts'

/** Which month of which KEP, in which channel; null: all of them together. */
export type At = {
  readonly year: number
  readonly month: number
  readonly kep: string
  readonly channel: string | null
}
export type Told =
  | { readonly ok: true; readonly cell: ReconciledCell }
  | { readonly ok: false; readonly problem: NoteRefusal['problem'] | 'failed' }

/** `quantity` null: what was said is withdrawn. */
export const sayFigure = (at: At, quantity: number | null) => ask('figure', { ...at, quantity })

/** `kind` null: it is open again. `ekep`, `ours`: as they are shown. */
export const sayWhy = (at: At, note: { kind: DifferenceKind | null; words: string; ekep: number; ours: number }) =>
  ask('note', { ...at, ...note })

async function ask(what: 'figure' | 'note', said: object): Promise<Told> {
  const heard = await call<ReconciledCell>(`/api/reconciliation/${what}`, posting(said))
  if (heard.ok) return { ok: true, cell: heard.value }
  const isSaid = heard.status === 409 || heard.status === 422
  return { ok: false, problem: isSaid ? (heard.body as NoteRefusal).problem : 'failed' } // these two say why
}
