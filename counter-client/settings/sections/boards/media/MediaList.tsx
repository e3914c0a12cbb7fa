// The pictures and videos of one board, in their order. A file is handed in at once; the board shows it when the section is saved.
import { useRef } from 'react'
import { FILE_TYPES } from '#shared/files/kinds.ts'
import type { KeptFile } from '#shared/files/told.ts'
import type { BoardMedia } from '#shared/queue/settings.ts'
import { settingsMedia } from '#shared/text/settings-media.ts'
import { useSpoken } from '../../../../staff/spoken.ts'
import { freshId } from '../../../form/lists.ts'
import { Rows } from '../../../form/Rows.tsx'
import { NumberCell } from '../../../form/typed-cells.tsx'
import type { Wrong } from '../../form-props.ts'
import { FilesThere } from './FilesThere.tsx'
import { MediaUpload } from './MediaUpload.tsx'
import { Thumb } from './Thumb.tsx'
import { useFiles } from './use-files.ts'

type Props = {
  readonly value: BoardMedia[]
  readonly onChange: (media: BoardMedia[]) => void
  /** Where in the section it stands: `boards.1.media`. */
  readonly path: string
  readonly wrong: Wrong
  /** The boards as they hold. */
  readonly saved: unknown
}

const MOST = 30
const SECONDS = 12

export function MediaList({ value, onChange, path, wrong, saved }: Props) {
  const words = settingsMedia[useSpoken().language]
  const files = useFiles(saved)
  // Several uploads may end before the form is drawn again: each adds to what the one before left.
  const newest = useRef(value)
  newest.current = value
  const put = (media: BoardMedia[]) => {
    newest.current = media
    onChange(media)
  }
  const use = ({ sha256, type, name }: KeptFile): 'sound' | 'too-many' | null => {
    const kind = FILE_TYPES[type]
    if (kind === 'sound') return kind
    if (newest.current.length >= MOST) return 'too-many'
    put([...newest.current, { id: freshId('media'), file: sha256, kind, name, seconds: SECONDS }])
    return null
  }
  const isThere = (sha256: string) => files.all?.some((one) => one.sha256 === sha256) ?? true
  return (
    <fieldset className="media-list">
      <legend>{words.title}</legend>
      <p className="quiet">{words.about}</p>
      <Rows
        kind="media"
        items={value}
        onItems={put}
        nameOf={({ name }) => name}
        columns={[]}
        add={null}
        most={MOST}
        ordered
        wrong={wrong(path)}
        row={(item, at, change) => (
          <>
            <Thumb sha256={item.file} kind={item.kind} />
            <span className="media-name">
              {item.name}
              {isThere(item.file) ? (
                <small className="quiet">{words[item.kind]}</small>
              ) : (
                <small className="wrong">{words.missing}</small>
              )}
            </span>
            {item.kind === 'picture' ? (
              <NumberCell
                label={words.seconds}
                of={item.name}
                unit={words.unit}
                value={item.seconds}
                onValue={(seconds) => change({ ...item, seconds })}
                wrong={wrong(`${path}.${at}.seconds`) ?? wrong(`${path}.${at}.file`)}
              />
            ) : (
              <span className="quiet">{wrong(`${path}.${at}.file`) ?? words.whole}</span>
            )}
          </>
        )}
      />
      <MediaUpload
        onTaken={(file) => {
          files.added(file)
          // The same file once more, because it was missing: it is here again, and that is all.
          return newest.current.some((one) => one.file === file.sha256) ? null : use(file)
        }}
      />
      <p className="cell-hint">{words.limits}</p>
      <FilesThere
        files={files}
        isUsed={(sha256) => value.some(({ file }) => file === sha256)}
        isFull={value.length >= MOST}
        onUse={use}
      />
    </fieldset>
  )
}
