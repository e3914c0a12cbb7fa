// Says to the server what people know: enters a figure, ends it, takes it back; and what was wrong with it.
import type { FieldProblem, FigureKind, FigureProblem } from '#shared/reports/figures.ts'
import { call, posting } from '../../../staff/http.ts'

export type Typed = Readonly<Record<string, string | number | null>>
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'expired' | 'failed' }
  | { readonly ok: false; readonly why: 'problems'; readonly problems: Readonly<Record<string, FigureProblem>> }

export const enter = (kind: FigureKind, typed: Typed) => say(`/api/figures/${kind}`, typed)
/** `end`: a date, or a moment as the clock on the wall shows it. */
export const endOne = (kind: FigureKind, id: number, end: string) => say(`/api/figures/${kind}/end`, { id, end })
export const takeBack = (kind: FigureKind, id: number, why: string) =>
  say(`/api/figures/${kind}/take-back`, { id, why })

async function say(path: string, body: object): Promise<Outcome> {
  const heard = await call<object>(path, posting(body))
  if (heard.ok) return { ok: true }
  if (heard.status === 401) return { ok: false, why: 'expired' }
  if (heard.status !== 422) return { ok: false, why: 'failed' }
  const { problems } = heard.body as { problems: readonly FieldProblem[] } // 422 always carries them
  return {
    ok: false,
    why: 'problems',
    problems: Object.fromEntries(problems.map(({ field, problem }) => [field, problem])),
  }
}
