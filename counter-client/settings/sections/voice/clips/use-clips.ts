// The clips of one language while they are being uploaded, one after another; what went wrong is said by the file's name.
import { useRef, useState } from 'react'
import type { Clip } from '#shared/queue/voice.ts'
import type { PieceId, Tongue } from '#shared/speech/tongue.ts'
import { keepClip, type NotKept, pieceNamed } from './keep-clip.ts'

export type Trouble = { readonly name: string; readonly why: NotKept | 'no-piece' }

export function useClips(clips: readonly Clip[], onClips: (clips: Clip[]) => void, tongue: Tongue) {
  const [sending, setSending] = useState<string | null>(null)
  const [troubles, setTroubles] = useState<readonly Trouble[]>([])
  const newest = useRef(clips)
  newest.current = clips

  async function take(files: readonly (readonly [PieceId, File])[]): Promise<void> {
    const wrong: Trouble[] = []
    let known = newest.current
    for (const [piece, file] of files) {
      const words = tongue.words[piece]
      setSending(file.name)
      const kept = words === undefined ? null : await keepClip(file, `${words}.wav`)
      if (kept === null) wrong.push({ name: file.name, why: 'no-piece' })
      else if (!kept.ok) wrong.push({ name: file.name, why: kept.why })
      else known = [...known.filter(({ id }) => id !== piece), { id: piece, file: kept.sha256 }]
    }
    setSending(null)
    setTroubles(wrong)
    if (known !== newest.current) onClips([...known])
  }

  return {
    sending,
    troubles,
    one: (piece: PieceId, file: File) => void take([[piece, file]]),
    many: (files: readonly File[]) => void take(files.map((file) => [pieceNamed(file.name), file] as const)),
    without: (piece: PieceId) => onClips(clips.filter(({ id }) => id !== piece)),
    withoutAll: () => onClips([]),
  }
}
