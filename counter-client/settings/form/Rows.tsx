// A list whose things are added, changed, removed, and put in order one step at a time, by mouse, finger or keyboard.
import { Fragment, type ReactNode } from 'react'
import { settingsForm } from '#shared/text/settings-form.ts'
import { Icon } from '../../staff/Icon.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { moved, without } from './lists.ts'
import { type Focus, useRowKeys } from './use-row-keys.ts'

type Props<T> = {
  /** Which columns it has (section.css). */
  readonly kind: string
  readonly items: readonly T[]
  readonly onItems: (items: T[]) => void
  /** How its buttons call it. */
  readonly nameOf: (item: T, at: number) => string
  readonly columns: readonly string[]
  readonly row: (item: T, at: number, change: (item: T) => void) => ReactNode
  readonly add: { readonly label: string; readonly make: () => T } | null
  /** No more than so many. */
  readonly most: number
  /** Whether their order means anything. */
  readonly ordered: boolean
  /** Of the list as a whole. */
  readonly wrong?: string | null
  /** Only some are drawn, when somebody looks for them. */
  readonly shown?: (item: T) => boolean
}

export function Rows<T>({
  kind,
  items,
  onItems,
  nameOf,
  columns,
  row,
  add,
  most,
  ordered,
  wrong = null,
  shown,
}: Props<T>) {
  const words = settingsForm[useSpoken().language]
  const { list, keys, focusOn, remember } = useRowKeys(items.length)
  const name = (item: T, at: number) => nameOf(item, at) || words.fresh
  const change = (next: T[], order: number[], focus: Focus) => {
    remember(order)
    focusOn(focus)
    onItems(next)
  }
  return (
    <div className={`rows rows-${kind}`} ref={list}>
      {items.length > 0 && (
        <div className="row row-heads" aria-hidden="true">
          {columns.map((column) => (
            <span key={column}>{column}</span>
          ))}
          <span />
        </div>
      )}
      {items.map((item, at) => {
        if (shown !== undefined && !shown(item)) return <Fragment key={keys[at]} />
        const called = name(item, at)
        const step = (by: -1 | 1) => change(moved(items, at, by), moved(keys, at, by), null)
        return (
          <div className="row" key={keys[at]} data-row={keys[at]}>
            {row(item, at, (next) => onItems(items.map((one, index) => (index === at ? next : one))))}
            <span className="row-acts">
              {ordered && (
                <>
                  <Act label={words.up(called)} icon="up" off={at === 0} onPress={() => step(-1)} />
                  <Act label={words.down(called)} icon="down" off={at === items.length - 1} onPress={() => step(1)} />
                </>
              )}
              <Act
                label={words.remove(called)}
                icon="remove"
                off={false}
                onPress={() => change(without(items, at), without(keys, at), 'add')}
              />
            </span>
          </div>
        )
      })}
      {wrong !== null && <p className="wrong">{wrong}</p>}
      {add !== null && items.length < most && (
        <button
          type="button"
          className="quiet lined row-add"
          onClick={() => {
            const key = Math.max(0, ...keys) + 1
            change([...items, add.make()], [...keys, key], key)
          }}
        >
          <Icon name="plus" /> {add.label}
        </button>
      )}
    </div>
  )
}

function Act({
  label,
  icon,
  off,
  onPress,
}: {
  label: string
  icon: 'up' | 'down' | 'remove'
  off: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      className="row-act"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress()
      }}
    >
      <Icon name={icon} />
    </button>
  )
}
