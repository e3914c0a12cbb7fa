// A public page stands for a device: it is shown its picture, or it waits at the door; and it shows its name when it is asked to.
import { lazy, type ReactNode, Suspense } from 'react'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import { NamePlate } from './NamePlate.tsx'
import { useStanding } from './use-standing.ts'

/** Only for a screen that is turned away, and whoever turns it away has it at hand. */
const AtTheDoor = lazy(() => import('./AtTheDoor.tsx').then((file) => ({ default: file.AtTheDoor })))

export function AsDevice({ kind, children }: { kind: DeviceKind; children: ReactNode }) {
  const standing = useStanding(kind)
  if (standing !== 'inside')
    return (
      <Suspense fallback={null}>
        <AtTheDoor kind={kind} wasRemoved={standing === 'removed'} />
      </Suspense>
    )
  return (
    <>
      {children}
      <NamePlate />
    </>
  )
}
