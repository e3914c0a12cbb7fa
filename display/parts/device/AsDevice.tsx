// A public page stands for a device: it is shown its picture, or it waits at the door; and it shows its name when it is asked to.
import type { ReactNode } from 'react'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import { AtTheDoor } from './AtTheDoor.tsx'
import { NamePlate } from './NamePlate.tsx'
import { useStanding } from './use-standing.ts'

export function AsDevice({ kind, children }: { kind: DeviceKind; children: ReactNode }) {
  const standing = useStanding(kind)
  if (standing !== 'inside') return <AtTheDoor kind={kind} wasRemoved={standing === 'removed'} />
  return (
    <>
      {children}
      <NamePlate />
    </>
  )
}
