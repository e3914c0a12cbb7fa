// The virtual printer: keeps the bytes that it was sent as files, and shows them as paper. It reads them back after a restart.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Profile } from '#shared/slip/profile.ts'
import type { PrinterCondition } from '#shared/views/paper.ts'
import type { PaperLine, PrintedSlip } from '#shared/views/paper-view.ts'
import { fileNameOf, idOfFileName } from '../file-name.ts'
import type { Link, LinkOptions, PrintJob } from '../link.ts'
import { interpret, type PrintedLine } from './interpret.ts'
import { virtualPages } from './pages.ts'
import { pngOf } from './png.ts'

const KEPT = 50
/** `000000012_1763883720000_<id>.escpos`: the order of printing, when, and which slip. */
const NAME = /^(\d{9})_(\d+)_(.+)\.escpos$/

type Kept = { readonly file: string; readonly turn: number; readonly slip: PrintedSlip }

export async function openVirtualLink({ office, dataFolder, profile }: LinkOptions): Promise<Link> {
  const folder = join(dataFolder, 'virtual-printer', fileNameOf(office))
  await mkdir(folder, { recursive: true })
  return new VirtualLink(folder, profile, await readBack(folder, profile))
}

class VirtualLink implements Link {
  private readonly folder: string
  private readonly profile: Profile
  /** Newest first. */
  private kept: readonly Kept[]
  private turn: number

  constructor(folder: string, profile: Profile, kept: readonly Kept[]) {
    this.folder = folder
    this.profile = profile
    this.kept = kept
    this.turn = kept[0]?.turn ?? 0
  }

  ready = (): Promise<boolean> => Promise.resolve(true)

  condition = (): PrinterCondition => ({ state: 'ready', trouble: null })

  async print({ id, bytes }: PrintJob): Promise<'printed'> {
    const at = Date.now()
    const slip = paperOf(id, at, bytes, this.profile)
    this.turn += 1
    const file = `${String(this.turn).padStart(9, '0')}_${at}_${fileNameOf(id)}.escpos`
    const part = join(this.folder, 'part')
    await writeFile(part, bytes)
    await rename(part, join(this.folder, file))
    this.kept = [{ file, turn: this.turn, slip }, ...this.kept]
    await this.throwAwayOldest()
    return 'printed'
  }

  papers = (): readonly PrintedSlip[] => this.kept.map(({ slip }) => slip)

  close = (): Promise<void> => Promise.resolve()

  private async throwAwayOldest(): Promise<void> {
    const old = this.kept.slice(KEPT)
    this.kept = this.kept.slice(0, KEPT)
    for (const { file } of old) await rm(join(this.folder, file), { force: true })
  }
}

const paperOf = (id: string, at: number, bytes: Buffer, profile: Profile): PrintedSlip => ({
  id,
  at,
  bytes: bytes.length,
  lines: interpret(bytes, profile, virtualPages(profile)).map(asShown),
})

const asShown = (line: PrintedLine): PaperLine => {
  if (line.kind !== 'picture') return line
  const { picture } = line
  return { kind: 'picture', width: picture.width, height: picture.height, png: pngOf(picture).toString('base64') }
}

async function readBack(folder: string, profile: Profile): Promise<Kept[]> {
  const kept: Kept[] = []
  const files = (await readdir(folder)).sort().reverse()
  for (const old of files.slice(KEPT)) await rm(join(folder, old), { force: true })
  for (const file of files.slice(0, KEPT)) {
    const [, turn, at, name] = NAME.exec(file) ?? []
    if (turn === undefined || at === undefined || name === undefined) continue
    try {
      const slip = paperOf(idOfFileName(name), Number(at), await readFile(join(folder, file)), profile)
      kept.push({ file, turn: Number(turn), slip })
    } catch (error) {
      console.error(`virtual printer: ${file} cannot be shown:`, error)
    }
  }
  return kept
}
