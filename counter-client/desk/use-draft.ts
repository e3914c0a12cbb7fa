// Unfinished rows survive a reload: the tab keeps them under their ticket.
import { useEffect, useState } from 'react'
import type { CaseRow } from '#shared/queue/words.ts'
import { areRows, type ChangeDraft, type Draft, draftOf, emptyDraft } from './draft.ts'

const PREFIX = 'seira.rows '

/** `key` names what the rows belong to: date, office and ticket. */
export function useDraft(key: string): { draft: Draft; change: ChangeDraft; forget: () => void } {
  const [kept, setKept] = useState(() => ({ key, draft: read(key) }))
  const now = kept.key === key ? kept : { key, draft: read(key) }
  if (now !== kept) setKept(now)
  useEffect(() => write(now.key, now.draft), [now])
  return {
    draft: now.draft,
    change: (change) => setKept((before) => ({ key, draft: change(before.key === key ? before.draft : read(key)) })),
    forget: () => {
      write(key, emptyDraft)
      setKept((before) => (before.key === key ? { key, draft: emptyDraft } : before))
    },
  }
}

/** What was counted by a move that is taken back stands in the sheet again. */
export const keepRows = (key: string, rows: readonly CaseRow[]): void => write(key, draftOf(rows))

function write(key: string, draft: Draft): void {
  if (draft.rows.length === 0) sessionStorage.removeItem(PREFIX + key)
  else sessionStorage.setItem(PREFIX + key, JSON.stringify(draft.rows))
}

function read(key: string): Draft {
  const text = sessionStorage.getItem(PREFIX + key)
  if (text === null) return emptyDraft
  try {
    const rows: unknown = JSON.parse(text)
    return areRows(rows) ? draftOf(rows) : emptyDraft
  } catch {
    // Not our own writing: start with an empty sheet.
    return emptyDraft
  }
}
