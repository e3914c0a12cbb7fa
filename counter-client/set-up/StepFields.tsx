// The fields of the step that is on.
import { setUp } from '#shared/text/set-up.ts'
import { useSpoken } from '../staff/spoken.ts'
import { Hours } from './Hours.tsx'
import { hoursProblems, sentence, type Wrong } from './problems.ts'
import { Administrator } from './steps/Administrator.tsx'
import { Building } from './steps/Building.tsx'
import { Code } from './steps/Code.tsx'
import { Keps } from './steps/Keps.tsx'
import { Municipality } from './steps/Municipality.tsx'
import { Review } from './steps/Review.tsx'
import { Services } from './steps/Services.tsx'
import type { Typed } from './typed.ts'
import type { Change, FirstSetUpNow } from './use-first-set-up.ts'

export type StepProps = { readonly typed: Typed; readonly wrong: Wrong; readonly change: Change }

export function StepFields({ now }: { now: FirstSetUpNow }) {
  const { language } = useSpoken()
  const { typed, step, problems, tried, state, code, change } = now
  const wrong: Wrong = (path) => {
    const found = problems[path]
    return found === undefined ? null : sentence(found, language)
  }
  const props: StepProps = { typed, wrong, change }
  switch (step) {
    case 'code':
      return <Code {...props} said={state} />
    case 'municipality':
      return <Municipality {...props} code={code} />
    case 'keps':
      return <Keps {...props} problems={problems} />
    case 'building':
      return <Building {...props} />
    case 'services':
      return <Services {...props} />
    case 'hours': {
      const never = problems['hours.week'] && { days: setUp[language].hours.problems['days-none'] }
      const found = tried ? { ...never, ...hoursProblems(typed.hours, language) } : {}
      return <Hours hours={typed.hours} problems={found} onHours={(hours) => change({ hours })} />
    }
    case 'administrator':
      return <Administrator {...props} />
    case 'review':
      return <Review typed={typed} go={now.go} />
  }
}
