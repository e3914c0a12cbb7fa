// What the page of the summaries asks: their state, the password that it may write, a test, and another try.
import type { MailTried, SummariesNow, ToldSummary } from '#shared/summaries.ts'
import { call, posting } from '../../../staff/http.ts'

export const summariesNow = () => call<SummariesNow>('/api/summaries')
export const writeSecret = (of: { host: string; user: string }, secret: string | null) =>
  call<SummariesNow>('/api/summaries/secret', posting({ host: of.host, user: of.user, secret }))
export const tryMail = () => call<MailTried>('/api/summaries/test', posting({}))
export const tryAgain = ({ kind, office, period }: ToldSummary) =>
  call<SummariesNow>('/api/summaries/again', posting({ kind, office, period }))
