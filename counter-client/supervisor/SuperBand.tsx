// The supervisor's band: the pages, the office, the hour, the way out.
import { timeOf } from '#shared/calendar.ts'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import { may, type Right } from '#shared/rights.ts'
import type { Link } from '#shared/screen/line.ts'
import onBlue from '#shared/screen/mark/seira-word-on-blue.svg'
import { desk } from '#shared/text/desk.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { settings } from '#shared/text/settings.ts'
import { today } from '#shared/text/today.ts'
import type { PrinterPaper } from '#shared/views/paper.ts'
import { Health } from '../staff/Health.tsx'
import { LanguageSwitch } from '../staff/LanguageSwitch.tsx'
import { MyName } from '../staff/MyName.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { NewCount } from './opinions/NewCount.tsx'
import { hashOf, type Tab } from './use-tab.ts'

/** Whoever has one of these finds something in the settings besides their own account. */
const settingsRights: readonly Right[] = ['seeSettings', 'seePeople', 'seeDevices']

type Props = {
  tab: Tab
  office: OfficeSeats
  offices: readonly OfficeSeats[]
  onOffice: (id: string) => void
  me: Me
  link: Link
  printers: readonly PrinterPaper[]
  /** How many things need a supervisor's eyes in this office. */
  needs: number
  now: Instant
  onSignOut: () => void
  /** How often messages were dealt with on this page. */
  acts: number
  expire: () => void
}

export function SuperBand({
  tab,
  office,
  offices,
  onOffice,
  me,
  link,
  printers,
  needs,
  now,
  onSignOut,
  acts,
  expire,
}: Props) {
  const { language } = useSpoken()
  const words = today[language]
  const choices = choicesOn(tab, offices, office)
  return (
    <header className="band">
      <img className="word" src={onBlue} alt="Σειρά" />
      <nav className="tabs" aria-label={words.tabs.label}>
        <a href={hashOf({ page: 'today' })} aria-current={tab.page === 'today' ? 'page' : undefined}>
          {words.tabs.today}
          {needs > 0 && (
            <>
              {' '}
              <span className="today-needs" role="img" aria-label={words.eyes.count(needs)}>
                {needs}
              </span>
            </>
          )}
        </a>
        <a
          href={hashOf({ page: 'appointments', date: null })}
          aria-current={tab.page === 'appointments' ? 'page' : undefined}
        >
          {words.tabs.appointments}
        </a>
        <a href={hashOf({ page: 'year', asked: null })} aria-current={tab.page === 'year' ? 'page' : undefined}>
          {words.tabs.year}
        </a>
        <a
          href={hashOf({ page: 'reports', report: null, asked: null })}
          aria-current={tab.page === 'reports' ? 'page' : undefined}
        >
          {words.tabs.reports}
        </a>
        {may(me.role, 'seeOpinions') && (
          <a
            href={hashOf({ page: 'opinions', period: null })}
            aria-current={tab.page === 'opinions' ? 'page' : undefined}
          >
            {opinionsText[language].tab}
            <NewCount key={acts} expire={expire} />
          </a>
        )}
        {settingsRights.some((right) => may(me.role, right)) && <a href="/settings">{settings[language].title}</a>}
      </nav>
      <span className="push" />
      {choices.length > 1 ? (
        <select aria-label={words.office} value={office.id} onChange={(event) => onOffice(event.target.value)}>
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name[language]}
            </option>
          ))}
        </select>
      ) : (
        !isOfAll(tab) && <span className="said">{office.name[language]}</span>
      )}
      <MyName me={me} />
      <Health link={link} printers={printers} lost={desk[language].disconnected} />
      <time className="clock">{timeOf(now)}</time>
      <LanguageSwitch />
      <button type="button" className="in-band" onClick={onSignOut}>
        {words.signOut}
      </button>
    </header>
  )
}

/** What is told of all offices at once. */
export const isOfAll = ({ page }: Tab): boolean => page === 'year' || page === 'opinions' || page === 'reports'

/** The year is of the whole municipality; appointments are where there is a queue, and where one stands already. */
function choicesOn(tab: Tab, offices: Props['offices'], chosen: OfficeSeats): Props['offices'] {
  switch (tab.page) {
    case 'today':
      return offices
    case 'appointments':
      return offices.filter(({ id, hasQueue }) => hasQueue || id === chosen.id)
    case 'year':
    case 'opinions':
    case 'reports':
      return []
  }
}
