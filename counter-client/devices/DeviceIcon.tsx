// The sign of each kind of device; its name always stands beside it.
import type { DeviceKind } from '#shared/devices/kinds.ts'

const paths = {
  board: 'M1.5 3h13v8.5h-13zM5.5 14h5',
  kiosk: 'M4 1.5h8v8H4zM8 9.5v5M5 14.5h6',
  paper: 'M3.5 1.5h9v13l-2-1.5-2.5 1.5-2.5-1.5-2 1.5zM6 5h4M6 8h4',
  exit: 'M2.5 2.5h11v11h-11zM5.500 6v1M10.500 6v1M5 9.500c1.500 2 4.500 2 6 0',
  counter: 'M1.5 4h13v7h-13zM5.5 4v7M8 14h5',
  door: 'M3 14.5V1.5h10v13zM5.5 4h2v2h-2zM8.5 7h2v2h-2zM5.5 9.5h2v2h-2z',
  printer: 'M4 6V2h8v4M4 11H2V6h12v5h-2M4.5 9h7v5h-7z',
} as const satisfies Record<DeviceKind, string>

export function DeviceIcon({ kind }: { kind: DeviceKind }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  )
}
