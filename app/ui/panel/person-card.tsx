import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

export type PersonShown = {
  readonly who: string
  readonly name: string
  readonly time: {
    readonly startsAt: Date
    readonly minutes: number
    readonly way: MeetingWay
    readonly place: string
  } | null
  readonly comfort: string
  readonly came: boolean | null
  readonly state: "come" | "score" | "begun" | "check" | "sent" | "known" | "missed" | "over"
  readonly scored: number
}

/** When and where somebody comes, and from when they may be scored. */
export function WhenTheyCome({
  person: { time, state },
}: {
  readonly person: Pick<PersonShown, "time" | "state">
}) {
  const { meeting } = useWords().panel
  const { ways } = useWords().apply.meet
  if (!time) return <p className="govuk-body">{meeting.day.noTime}</p>
  return (
    <>
      <p className="vf-met__when">
        <Time at={time.startsAt} show="date-time" />
      </p>
      <p className="govuk-body">
        {ways[time.way]}, {meeting.day.minutes(time.minutes)}. <span dir="auto">{time.place}</span>
      </p>
      {state === "come" && (
        <p className="govuk-body">
          {meeting.day.scoreAfter} <Time at={time.startsAt} show="time" />.
        </p>
      )}
    </>
  )
}

/** What makes it good for somebody, in their words; that they asked for nothing is said too. */
export function TheirComfort({ person }: { readonly person: Pick<PersonShown, "name" | "comfort"> }) {
  const words = useWords().panel.meeting.day
  return (
    <div className="vf-met__comfort">
      <EasyPicture name="heart" />
      <div>
        <p className="vf-met__comfort-title">{words.comfort(person.name)}</p>
        <p className="vf-prose" dir="auto">
          {person.comfort || words.noComfort}
        </p>
      </div>
    </div>
  )
}

/** How far the reader is with somebody, in words. */
export function MetTag({ person, of }: { readonly person: PersonShown; readonly of: number }) {
  const words = useWords().panel.meeting.day.states
  switch (person.state) {
    case "begun":
      return <Tag tone="calm">{words.begun(person.scored, of)}</Tag>
    case "score":
    case "check":
      return <Tag tone="attention">{words[person.state]}</Tag>
    case "sent":
      return <Tag tone="good">{words.sent}</Tag>
    default:
      return <Tag>{words[person.state]}</Tag>
  }
}
