// Beside the form of the summaries: the password of the mail server, a test of it, and what became of the last ones.
import { settingsSummaries } from '#shared/text/settings-summaries.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { useAsked } from '../../use-asked.ts'
import type { FormProps } from '../form-props.ts'
import { summariesNow } from './ask.ts'
import { LastSummaries } from './LastSummaries.tsx'
import { MailSecret } from './MailSecret.tsx'
import { TryMail } from './TryMail.tsx'

/** Whoever is signed out learns it when they save: until then the form stays. */
const stays = () => undefined

export function SummariesBeside({ saved, value, whole, readOnly }: FormProps<'summaries'>) {
  const words = settingsSummaries[useSpoken().language]
  const { value: now, askAgain } = useAsked(summariesNow, stays)
  if (now === null) return null
  const { mail } = saved.summaries
  const isSaved = JSON.stringify(mail) === JSON.stringify(value.summaries.mail)
  return (
    <div className="summaries-beside">
      {mail !== null && !readOnly && isSaved && (
        <>
          {mail.user !== '' && <MailSecret mail={mail} hasSecret={now.hasSecret} onDone={askAgain} />}
          <TryMail />
        </>
      )}
      {!isSaved && !readOnly && <p className="quiet">{words.secretNeedsSave}</p>}
      <LastSummaries now={now} offices={whole.offices} readOnly={readOnly} onDone={askAgain} />
    </div>
  )
}
