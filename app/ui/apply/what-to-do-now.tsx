import type { ReactNode } from "react"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { asksForRecord, type OwnChecks } from "#app/domain/decisions/checks.ts"
import { type TimeShown, TimeToMeet } from "#app/ui/apply/time-to-meet.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly application: { readonly reference: string; readonly status: ApplicationStatus }
  readonly standing: {
    readonly meeting: TimeShown | null
    /** They did not come, and may choose another time. */
    readonly missed: boolean
    readonly freeTimes: number
    readonly workHistorySentAt: Date | null
    /** How many were asked about them. */
    readonly referees: number
    /** Whether they told of a criminal record, or that there is none. */
    readonly recordTold: boolean
    readonly checks: OwnChecks | null
  }
}

/** The one thing to do now, or that there is none. */
export function WhatToDoNow({ application: { reference, status }, standing }: Props) {
  const { home, meet, now: words, record, references } = useWords().apply
  const to = (page: string) => `/apply/${reference}/${page}`
  const { meeting, missed, freeTimes, workHistorySentAt, referees } = standing
  const recordToTell = asksForRecord(standing.checks) && !standing.recordTold
  switch (status) {
    case "draft":
      return null
    case "submitted":
      return (
        <Now title={words.nothing}>
          <Idea picture="letter">{words.nothingText}</Idea>
        </Now>
      )
    case "shortlisted":
      if (meeting) {
        return (
          <Now title={words.title} plain>
            <TimeToMeet time={meeting} lead={words.yourTime} />
            <LinkButton href={to("meet")} kind="secondary">
              {words.changeTime}
            </LinkButton>
          </Now>
        )
      }
      return (
        <Now title={missed ? meet.missedTitle : words.title}>
          {missed && <p>{meet.missed}</p>}
          <Idea picture="calendar">{freeTimes > 0 ? words.timesFree(freeTimes) : words.noTimes}</Idea>
          {freeTimes > 0 && <LinkButton href={to("meet")}>{words.chooseTime}</LinkButton>}
        </Now>
      )
    case "offered":
      return (
        <Now title={words.title}>
          <LinkButton href={to("offer")}>{home.seeOffer}</LinkButton>
        </Now>
      )
    case "accepted":
      return (
        <Now title={words.title}>
          {workHistorySentAt ? (
            <p>
              {words.workHistorySent} <Time at={workHistorySentAt} />.{" "}
              {referees > 0 && !recordToTell && words.nothingText}
            </p>
          ) : (
            <>
              <Idea picture={["fair", "speak"]}>{words.workHistoryText}</Idea>
              <LinkButton href={to("work-history")}>{words.workHistory}</LinkButton>
            </>
          )}
          {workHistorySentAt && referees > 0 && recordToTell && (
            <>
              <Idea picture={["fair", "speak"]}>{record.nowText}</Idea>
              <LinkButton href={to("record")}>{record.now}</LinkButton>
            </>
          )}
          {workHistorySentAt && referees === 0 && (
            <>
              <Idea picture={["fair", "speak"]}>{references.nowText}</Idea>
              <LinkButton href={to("references")}>{references.now}</LinkButton>
            </>
          )}
        </Now>
      )
    case "started":
      return (
        <Now title={words.title}>
          <LinkButton href="/passport">{words.learning}</LinkButton>
        </Now>
      )
    case "declined":
    case "not-shortlisted":
    case "not-appointed":
    case "withdrawn":
      return (
        <Now title={words.otherJobsText}>
          <LinkButton href="/jobs" kind="secondary">
            {words.otherJobs}
          </LinkButton>
        </Now>
      )
  }
}

type NowProps = { readonly title: string; readonly children: ReactNode; readonly plain?: boolean }

function Now({ title, children, plain }: NowProps) {
  return (
    <section className="vf-now" aria-labelledby="now">
      <h2 className={plain ? "govuk-visually-hidden" : "vf-now__title"} id="now">
        {title}
      </h2>
      {children}
    </section>
  )
}
