// What the holder may do: be told when it is near, let others pass, not come.
import type { Language } from '#shared/queue/words.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'
import type { Stand } from '#shared/views/ticket-view.ts'
import { CheckIcon, PassIcon, SoundIcon } from '../parts/icons.tsx'
import type { Alerts } from './use-alerts.ts'

type Props = { stand: Stand; alerts: Alerts; language: Language; onPass: () => void; onLeave: () => void }

export function Acts({ stand, alerts, language, onPass, onLeave }: Props) {
  const t = ticketPage[language]
  const mayLeave = stand.state === 'waiting' || stand.state === 'missed' || stand.state === 'parked'
  if (!mayLeave) return null
  return (
    <div className="own-acts">
      {alerts.wanted ? (
        <p className="own-hush own-told" role="status">
          <CheckIcon />
          <span>{alerts.away ? t.alert.away : t.alert.on}</span>
        </p>
      ) : (
        <button type="button" className="own-solid" onClick={alerts.want}>
          <SoundIcon />
          <span>{t.alert.ask}</span>
        </button>
      )}
      {stand.state === 'waiting' && stand.passing.length > 0 && (
        <button type="button" className="own-ghost" onClick={onPass}>
          <PassIcon />
          <span>{t.pass.act}</span>
        </button>
      )}
      <button type="button" className="own-plain" onClick={onLeave}>
        {t.leave.act}
      </button>
    </div>
  )
}
