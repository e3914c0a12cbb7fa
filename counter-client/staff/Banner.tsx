// One orange line under the band: what is wrong, and that work goes on.
import { Icon } from './Icon.tsx'

export function Banner({ icon, what, more }: { icon: 'cut' | 'printer' | 'warn'; what: string; more: string }) {
  return (
    <div className="banner">
      <Icon name={icon} />
      <p>
        <b>{what}</b> {more}
      </p>
    </div>
  )
}
