import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type OneTime = {
  readonly id: string
  readonly startsAt: Date
  readonly minutes: number
  readonly way: MeetingWay
  readonly place: string
  readonly passed: boolean
  readonly takenBy: {
    readonly applicationId: string
    readonly reference: string
    readonly name: string | null
  } | null
}

type Props = { readonly times: readonly OneTime[]; readonly path: string; readonly provider: string }

/** A vacancy's times, and who comes: by reference until the asker may know who it is. */
export function TimesTable({ times, path, provider }: Props) {
  const words = useWords().provider.times
  return (
    <Table
      caption={words.list}
      columns={[
        { label: words.when },
        { label: words.how },
        { label: words.where },
        { label: words.who },
        { label: words.action },
      ]}
      rows={times.map((time) => ({
        id: time.id,
        cells: [
          <Time key="when" at={time.startsAt} show="date-time" />,
          `${words.ways[time.way]}, ${words.minutes(time.minutes)}`,
          <span key="where" className="vf-prose" dir="auto">
            {time.place}
          </span>,
          <WhoComes key="who" time={time} provider={provider} />,
          <WhatToDo key="do" time={time} path={`${path}/times/${time.id}`} />,
        ],
      }))}
    />
  )
}

function WhoComes({ time, provider }: { readonly time: OneTime; readonly provider: string }) {
  const words = useWords().provider.times
  const { takenBy, passed } = time
  if (!takenBy) return passed ? words.nobodyCame : <Tag tone="calm">{words.free}</Tag>
  return (
    <a className="govuk-link" href={`${provider}/applications/${takenBy.applicationId}`}>
      {takenBy.name ? <bdi>{takenBy.name}</bdi> : words.application(takenBy.reference.replaceAll("-", " "))}
    </a>
  )
}

function WhatToDo({ time, path }: { readonly time: OneTime; readonly path: string }) {
  const { times: words, oneMeeting } = useWords().provider
  const { passed, takenBy, startsAt } = time
  const which = (
    <VisuallyHidden>
      {" "}
      <Time at={startsAt} show="date-time" />
    </VisuallyHidden>
  )
  return (
    <>
      {!(passed && takenBy) && (
        <>
          <a className="govuk-link" href={path}>
            {words.callOff}
            {which}
          </a>
          <br />
        </>
      )}
      <a className="govuk-link" href={`${path}/meeting`}>
        {oneMeeting.open}
        {which}
      </a>
    </>
  )
}
