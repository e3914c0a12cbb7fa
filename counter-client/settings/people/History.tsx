// What was done to an account, the newest first: when, by whom, and of each change what it was before.
import { useCallback } from 'react'
import type { Details, HistoryEntry } from '#shared/people/accounts.ts'
import { account } from '#shared/text/account.ts'
import { people as text } from '#shared/text/people.ts'
import { settings } from '#shared/text/settings.ts'
import { dayAndTime } from '../../staff/dates.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { useAsked } from '../use-asked.ts'
import { historyOf } from './ask.ts'
import { officeNamed, type Places } from './places.ts'

type Props = { person: string; places: Places; expire: () => void }

export function History({ person, places, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const ask = useCallback(() => historyOf(person), [person])
  const { value: entries, failed } = useAsked(ask, expire)
  if (entries === null) return <p className="quiet">{failed ? account[language].failed : words.loading}</p>
  if (entries.length === 0) return <p className="quiet">{words.history.none}</p>
  return (
    <ol className="account-history">
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name, and they only grow at the top
        <li key={entries.length - at}>
          <time>{dayAndTime(entry.at)}</time>
          <b>{words.history.did[entry.what.did]}</b>
          <span className="quiet">{entry.by ?? words.history.commandLine}</span>
          <Changes entry={entry} places={places} />
        </li>
      ))}
    </ol>
  )
}

const fields = ['name', 'username', 'role', 'offices', 'keps', 'ssoName'] as const

/** Of a new account what it was given, of a change what it was before as well. */
function Changes({ entry: { what }, places }: { entry: HistoryEntry; places: Places }) {
  const { language } = useSpoken()
  const words = text[language].history
  const said = (field: (typeof fields)[number], details: Partial<Details>): string => {
    const value = details[field]
    if (field === 'role' && details.role !== undefined) return settings[language].roles[details.role]
    if (value === null || value === undefined) return field === 'ssoName' ? words.nothing : text[language].form.all
    return typeof value === 'string' ? value : value.map((id) => officeNamed(id, places, language)).join(', ')
  }
  const lines = () => {
    switch (what.did) {
      case 'added':
        return fields
          .filter((field) => what.as[field] !== null)
          .map((field) => words.given(words.fields[field], said(field, what.as)))
      case 'changed':
        return fields
          .filter((field) => field in what.to)
          .map((field) => words.change(words.fields[field], said(field, what.from), said(field, what.to)))
      default:
        return []
    }
  }
  return <small>{lines().join(' · ')}</small>
}
