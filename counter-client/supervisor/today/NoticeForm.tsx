// A notice in two languages and until when, begun with a ready phrase or not; what was typed stays until it is shown.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Bilingual } from '#shared/queue/bilingual.ts'
import type { CommandOf } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { GAP, noticePhrases, noticeText } from '#shared/text/notice.ts'
import { refusals } from '#shared/text/refusals.ts'
import { Field } from '../../staff/Field.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { filledIn, readNotice, type WrittenNotice } from './written-notice.ts'

type Props = {
  begin: WrittenNotice
  /** Something of the settings stands there, which it hides for a while. */
  covers: boolean
  underWay: boolean
  /** Why it was not shown; null: it was. */
  onShow: (command: CommandOf<'setNotice'>) => Promise<Refusal | null>
  onCancel: () => void
}

export function NoticeForm({ begin, covers, underWay, onShow, onCancel }: Props) {
  const { language } = useSpoken()
  const { form: words, problems } = noticeText[language]
  const [written, setWritten] = useState(begin)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [phrase, setPhrase] = useState<Bilingual | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const read = readNotice(written)

  // Where one goes on typing: at the beginning, and in what a phrase leaves open.
  useEffect(() => {
    const field = form.current?.querySelector('textarea')
    field?.focus()
    const at = phrase?.el.indexOf(GAP) ?? -1
    if (at >= 0) field?.setSelectionRange(at, at + GAP.length)
  }, [phrase])

  const write = (next: WrittenNotice) => {
    setWritten(next)
    setRefused(null)
  }
  const begins = (ready: Bilingual) => {
    write({ ...written, ...ready })
    setTried(false)
    setPhrase({ ...ready }) // the same one again is another time
  }
  const show = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!underWay && read.ok) setRefused(await onShow(read.command))
  }
  const problemOf = (field: keyof WrittenNotice) => {
    const problem = tried && !read.ok ? read.problems[field] : null
    return problem === null ? null : problems[problem]
  }
  const past = refused === 'time-past' ? refusals[language][refused] : null
  return (
    <form className="today-notice-form" ref={form} onSubmit={(event) => void show(event)} noValidate>
      <fieldset className="today-notice-phrases">
        <legend>{words.phrases}</legend>
        {noticePhrases.map((ready) => (
          <button key={ready.en} type="button" className="quiet lined" onClick={() => begins(ready)}>
            {ready[language]}
          </button>
        ))}
      </fieldset>
      <Field
        label={words.greek}
        hint={words.greekHint}
        lang="el"
        rows={2}
        value={written.el}
        problem={problemOf('el')}
        onType={(el) => write(filledIn(written, el, noticePhrases))}
      />
      <Field
        label={words.english}
        hint={words.englishHint}
        lang="en"
        rows={2}
        value={written.en}
        problem={problemOf('en')}
        onType={(en) => write({ ...written, en })}
      />
      <Field
        label={words.until}
        hint={words.untilHint}
        autoComplete="off"
        value={written.until}
        problem={problemOf('until') ?? past}
        onType={(until) => write({ ...written, until })}
      />
      <div className="today-notice-acts">
        <button type="submit" className="primary small" aria-disabled={underWay}>
          <b>{words.show}</b>
        </button>
        <button type="button" className="quiet lined" onClick={onCancel}>
          {words.cancel}
        </button>
        <p role="alert" className={refused === null || past !== null ? 'unseen' : 'wrong'}>
          {refused !== null && past === null && refusals[language][refused]}
        </p>
        {covers && <p className="today-notice-covers">{words.covers}</p>}
      </div>
    </form>
  )
}
