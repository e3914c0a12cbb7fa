// Somebody new: an account without a password, and then the code with which they choose one.
import { people as text } from '#shared/text/people.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { type Added, addPerson } from './ask.ts'
import { emptyDraft } from './draft.ts'
import { PersonForm } from './PersonForm.tsx'
import type { Places } from './places.ts'
import { SideTitle } from './SideTitle.tsx'

type Props = { places: Places; onAdded: (added: Added) => Promise<void>; expire: () => void }

export function NewPerson({ places, onAdded, expire }: Props) {
  const words = text[useSpoken().language].form
  return (
    <>
      <SideTitle title={words.titleNew} />
      <PersonForm
        start={emptyDraft}
        places={places}
        save={addPerson}
        label={words.create}
        onSaved={onAdded}
        expire={expire}
      />
    </>
  )
}
