// A notice as somebody writes it → the command, or what is wrong with which field; and a phrase that is filled in once.
import { readTime } from '#shared/hours/read-time.ts'
import type { Bilingual } from '#shared/queue/bilingual.ts'
import type { CommandOf } from '#shared/queue/commands.ts'
import { GAP } from '#shared/text/notice.ts'

export type WrittenNotice = { readonly el: string; readonly en: string; readonly until: string }
export type NoticeProblem = 'empty' | 'gap' | 'too-long' | 'no-time'
export type NoticeProblems = { readonly [F in keyof WrittenNotice]: NoticeProblem | null }
export type ReadNotice =
  | { readonly ok: true; readonly command: CommandOf<'setNotice'> }
  | { readonly ok: false; readonly problems: NoticeProblems }

const LONGEST = 200
export const NOTHING_WRITTEN: WrittenNotice = { el: '', en: '', until: '' }

export function readNotice({ el, en, until }: WrittenNotice): ReadNotice {
  const [greek, english, time] = [oneLine(el), oneLine(en), until.trim()]
  const at = time === '' ? null : readTime(time)
  const problems: NoticeProblems = {
    el: greek === '' ? 'empty' : wrongWith(greek),
    en: wrongWith(english),
    until: time !== '' && at === null ? 'no-time' : null,
  }
  if (Object.values(problems).some((problem) => problem !== null)) return { ok: false, problems }
  // «Κλείνουμε στις 13:00» cannot wait for a translator: without English the Greek stands for both, where most can
  // read it. The command itself wants both, so that no screen ever has to think of what is missing.
  const text = { el: greek, en: english === '' ? greek : english }
  return { ok: true, command: { type: 'setNotice', text, until: at } }
}

/** Filled in in Greek, a phrase is filled in in English too, as long as nobody has written anything else there. */
export function filledIn(was: WrittenNotice, el: string, phrases: readonly Bilingual[]): WrittenNotice {
  const now = { ...was, el }
  for (const phrase of phrases) {
    const [before, after] = [gapIn(phrase.el, was.el), gapIn(phrase.el, el)]
    if (before !== null && after !== null && gapIn(phrase.en, was.en) === before)
      return { ...now, en: phrase.en.replace(GAP, () => after) }
  }
  return now
}

/** What stands where the phrase leaves a gap; null: it is not that phrase, or has none. */
function gapIn(phrase: string, said: string): string | null {
  const [before = '', after] = phrase.split(GAP)
  if (after === undefined || said.length < before.length + after.length) return null
  return said.startsWith(before) && said.endsWith(after) ? said.slice(before.length, said.length - after.length) : null
}

function wrongWith(text: string): NoticeProblem | null {
  if (text.length > LONGEST) return 'too-long'
  return text.includes(GAP) ? 'gap' : null
}

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
