// The first page of the kiosk with these services: groups first, then whatever is in none.
import { settingsServices } from '#shared/text/settings-services.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { FormProps } from '../form-props.ts'

export function KioskPreview({ value }: FormProps<'services'>) {
  const { language } = useSpoken()
  const words = settingsServices[language]
  const { services, groups } = value
  const grouped = new Set(groups.flatMap((group) => group.services))
  const alone = services.filter(({ id }) => !grouped.has(id))
  const lettersOf = (ids: readonly string[]) =>
    services
      .filter(({ id }) => ids.includes(id))
      .map(({ letter }) => letter)
      .join(' ')
  return (
    <section>
      <h2>{words.kiosk}</h2>
      {services.length === 0 && <p className="quiet">{words.noNumbers}</p>}
      <ul className="kiosk-preview">
        {groups.map((group) => (
          <li key={group.id} className="is-group">
            <i>{lettersOf(group.services)}</i>
            <span>
              {group.name[language]}
              <small>{words.opens(group.services.length)}</small>
            </span>
          </li>
        ))}
        {alone.map(({ id, letter, name, roll }) => (
          <li key={id}>
            <i>{letter}</i>
            <span>
              {name[language]}
              {roll !== null && <small>{words.fromTheRoll}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
