// «Πρώτα βήματα»: what remains of a new installation, each ticked by itself once it is done.
import { BEGINNING, type BeginningStep } from '#shared/beginning.ts'
import { beginText } from '#shared/text/begin.ts'
import { common } from '#shared/text/common.ts'
import { settings } from '#shared/text/settings.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { PageProps } from '../pages.ts'
import { useBeginning } from './use-beginning.ts'

const WHERE: Record<BeginningStep, string> = {
  people: '#people',
  kiosk: '/kiosk',
  board: '/board',
  slip: '/printer',
  hours: '#hours',
  practice: '/desk',
}

export function BeginPage({ expire, ids }: PageProps) {
  const { language } = useSpoken()
  const words = beginText[language]
  const { beginning, dismiss } = useBeginning(expire)
  const done = beginning?.done ?? null
  return (
    <>
      <div className="title">
        <h1>{settings[language].pages.begin}</h1>
        {done !== null && (
          <span className="said2">
            {words.counted(BEGINNING.filter((step) => done[step]).length, BEGINNING.length)}
          </span>
        )}
      </div>
      <p>{words.about}</p>
      {done === null ? (
        <p className="quiet">{common[language].connecting}</p>
      ) : (
        <ol className="first-steps">
          {BEGINNING.map((step) => {
            const { what, why, go } = words.steps[step]
            return (
              <li key={step} className={done[step] ? 'is-done' : undefined}>
                <span className="step-mark">{done[step] && <Icon name="check" />}</span>
                <div>
                  <b>{what}</b>
                  <p className="quiet">{why}</p>
                </div>
                <span className="quiet">{done[step] ? words.done : words.remains}</span>
                {isThere(WHERE[step], ids) && <a href={WHERE[step]}>{go}</a>}
              </li>
            )
          })}
        </ol>
      )}
      <p>
        <button type="button" className="quiet lined" onClick={() => void dismiss()}>
          {words.dismiss}
        </button>
      </p>
    </>
  )
}

const isThere = (where: string, ids: readonly string[]) => !where.startsWith('#') || ids.includes(where.slice(1))
