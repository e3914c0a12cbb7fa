// The switch of the bell, in the band.
import { desk } from '#shared/text/desk.ts'
import { releaseIfPointed } from '../../staff/focus-page.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { Bell } from './use-bell.ts'

export function BellSwitch({ bell, onSay }: { bell: Bell; onSay: (said: string | null) => void }) {
  const words = desk[useSpoken().language].bell
  return (
    <button
      type="button"
      className="in-band bell"
      aria-pressed={bell.on}
      title={bell.on ? words.isOn : words.isOff}
      onClick={(event) => {
        releaseIfPointed(event)
        void bell.toggle().then(onSay)
      }}
    >
      <Icon name={bell.on ? 'bell' : 'bell-off'} />
      {words.name}
    </button>
  )
}
