// What the code at the door opens: the services, the number that this phone has already, or that the code is too old.
import { useEffect, useState } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { hearOrders } from '#shared/screen/orders.ts'
import { useLanguage } from '#shared/screen/use-language.ts'
import { doorText } from '#shared/text/door.ts'
import { Foot, Head } from '../ticket/Frame.tsx'
import { Note } from '../ticket/Note.tsx'
import { Taking } from './Taking.tsx'

/** `holds`: whether the code did when the page was sent. */
export function TakePage({ holds }: { holds: boolean }) {
  const [old, setOld] = useState(!holds)
  const [language, setLanguage] = useLanguage(false)
  useEffect(
    () =>
      hearOrders((order) => {
        if (order.do === 'end') setOld(true)
      }),
    [],
  )
  useEffect(() => {
    document.title = doorText[language].title
  }, [language])
  const [code = ''] = location.pathname.split('/').slice(-1)
  // Written into the page by the server, where the phone has a number that still counts.
  const own = document.documentElement.dataset.own ?? null
  if (own === null && !old) return <Taking code={code} language={language} onLanguage={setLanguage} />
  return (
    <div className="own">
      <Head office={null} on="blue" />
      <main>{own === null ? <OldCode language={language} /> : <HasOne page={own} language={language} />}</main>
      <Foot language={language} onLanguage={setLanguage} />
    </div>
  )
}

function OldCode({ language }: { language: Language }) {
  const { take } = doorText[language]
  return (
    <Note lead={take.old}>
      <p>{take.oldSay}</p>
    </Note>
  )
}

function HasOne({ page, language }: { page: string; language: Language }) {
  const { take } = doorText[language]
  return (
    <>
      <Note lead={take.have}>
        <p>{take.haveSay}</p>
      </Note>
      <a className="own-solid" href={page}>
        {take.openMine}
      </a>
    </>
  )
}
