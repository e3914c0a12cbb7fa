// What the page of opinions asks: the ratings and words of a period, the messages, and what is done with them.
import type { MessageState, Messages, WordsReason } from '#shared/opinions.ts'
import type { NewMessages, Opinions, ReadProblem } from '#shared/opinions-read.ts'
import { call, type Heard, posting } from '../../staff/http.ts'

export const opinionsOf = (period: string) => call<Opinions>(`/api/opinions?${new URLSearchParams({ period })}`)
export const allMessages = () => call<Messages>('/api/messages')
export const newMessages = () => call<NewMessages>('/api/messages/new')

export type Done<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: NotDone }
export type NotDone = ReadProblem | 'expired' | 'failed'

/** `from`: as it stood when somebody decided; a colleague may have been quicker. */
export const become = (reference: string, from: MessageState, state: MessageState, said: string | null) =>
  call<Messages>('/api/messages/state', posting({ reference, from, state, said })).then(done)
export const deleteContact = (reference: string) =>
  call<Messages>('/api/messages/delete-contact', posting({ reference })).then(done)
export const deleteWords = (id: string, reason: WordsReason) =>
  call<object>('/api/opinions/delete-words', posting({ id, reason })).then(done)

function done<T>(heard: Heard<T> & { readonly body: unknown }): Done<T> {
  if (heard.ok) return { ok: true, value: heard.value }
  if (heard.status === 401) return { ok: false, why: 'expired' }
  const { problem } = (heard.body ?? {}) as { problem?: ReadProblem } // our own door says why
  return { ok: false, why: problem ?? 'failed' }
}
