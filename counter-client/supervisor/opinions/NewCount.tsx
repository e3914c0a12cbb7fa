// How many messages nobody has read yet, beside the name of the page.
import { opinionsText } from '#shared/text/opinions.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { useAskedAgain } from '../use-asked-again.ts'
import { newMessages } from './ask.ts'

export function NewCount({ expire }: { expire: () => void }) {
  const words = opinionsText[useSpoken().language]
  const { value } = useAskedAgain(newMessages, expire)
  if (value === null || value.count === 0) return null
  return (
    <>
      {' '}
      <span className="opinions-new" role="img" aria-label={words.newOnes(value.count)}>
        {value.count}
      </span>
    </>
  )
}
