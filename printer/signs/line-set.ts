// The lines of an office as its settings have them now: one that is new or otherwise is opened, one that is gone is closed.
import { randomUUID } from 'node:crypto'
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import type { ButtonPress, SignsReport } from '#shared/signs/told.ts'
import type { SignsView } from '#shared/views/signs-view.ts'
import { SignLine } from './sign-line.ts'

type Options = {
  /** A line is otherwise than it was. */
  readonly onChange: () => void
  readonly onPress: (press: ButtonPress) => void
}
type Open = { readonly settings: string; readonly line: SignLine }

export class LineSet {
  private readonly options: Options
  private readonly byId = new Map<string, Open>()

  constructor(options: Options) {
    this.options = options
  }

  follow({ lines, counters, date }: SignsView): void {
    const others = [...this.byId].filter(([id]) => !lines.some((line) => line.id === id))
    for (const [id, { line }] of others) {
      void line.close()
      this.byId.delete(id)
    }
    for (const settings of lines) this.open(settings).show(counters, date)
    if (others.length > 0) this.options.onChange()
  }

  report(): SignsReport {
    return { lines: [...this.byId].map(([id, { line }]) => ({ id, ...line.health() })) }
  }

  async close(): Promise<void> {
    await Promise.all([...this.byId.values()].map(({ line }) => line.close()))
  }

  private open(settings: CounterLine): SignLine {
    const said = JSON.stringify(settings)
    const before = this.byId.get(settings.id)
    if (before?.settings === said) return before.line
    const closed = before?.line.close() ?? Promise.resolve()
    const line = new SignLine({
      settings,
      // The same port may be the next one's.
      after: closed,
      onChange: this.options.onChange,
      onPress: ({ counter, does }) => this.options.onPress({ id: randomUUID(), line: settings.id, counter, does }),
    })
    this.byId.set(settings.id, { settings: said, line })
    return line
  }
}
