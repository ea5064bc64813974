import type { SupportSetting } from "#app/domain/vacancies/vocabulary.ts"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type JobInList = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly provider: string
  readonly place: string
  readonly supportSetting: SupportSetting | null
  readonly payPencePerHour: number
  readonly minutesPerWeek: number
  readonly closesAt: Date
}

/** Open jobs, each with what people ask first: what it pays, how long, where and until when. */
export function JobCards({ jobs }: { readonly jobs: readonly JobInList[] }) {
  const words = useWords().public.jobs
  return (
    <Cards>
      {jobs.map((job) => (
        <Card
          key={job.id}
          title={<InEnglish>{job.title}</InEnglish>}
          href={`/jobs/${job.slug}`}
          headingLevel={3}
        >
          <p>
            <InEnglish>{job.provider}</InEnglish>
          </p>
          <dl className="vf-facts">
            <dt>{words.pay}</dt>
            <dd>
              <Money pence={job.payPencePerHour} per="hour" />
            </dd>
            <dt>{words.hours}</dt>
            <dd>{words.hoursAWeek(job.minutesPerWeek / 60)}</dd>
            <dt>{words.place}</dt>
            <dd>
              <InEnglish>{job.place}</InEnglish>
            </dd>
            {job.supportSetting && (
              <>
                <dt>{words.support}</dt>
                <dd>{words.search.settings[job.supportSetting]}</dd>
              </>
            )}
            <dt>{words.closes}</dt>
            <dd>
              <Time at={job.closesAt} />
            </dd>
          </dl>
        </Card>
      ))}
    </Cards>
  )
}
