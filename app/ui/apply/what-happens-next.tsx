import type { ReactNode } from "react"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { endingOf, type News } from "#app/ui/apply/offer-news.tsx"
import { type Step, StepList } from "#app/ui/components/step-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Application = {
  readonly status: ApplicationStatus
  readonly submittedAt: Date | null
  readonly vacancy: { readonly open: boolean; readonly closesAt: Date; readonly hearBy: string }
}

/** What has happened since it was sent. */
export type Since = {
  readonly decidedAt: Date | null
  readonly shortlistedAt: Date | null
  readonly offer: {
    readonly madeAt: Date
    readonly answeredAt: Date | null
    readonly startOn: string
  } | null
  /** What became of the offer since it was made. */
  readonly offerNews: (News & { readonly at: Date }) | null
  readonly meeting: { readonly startsAt: Date } | null
  readonly freeTimes: number
  readonly workHistorySentAt: Date | null
  /** Today, as London has it: a day by which somebody hears is said while it is still to come. */
  readonly today: string
}

type Props = { readonly application: Application; readonly since?: Since }

/** The way of a sent application, from sending to its end, with the day of each step and the present one marked. */
export function WhatHappensNext({ application, since }: Props) {
  return <StepList steps={useSteps(application, since)} />
}

/** Whether the day by which somebody hears is ahead, and not before they have been met. */
function isStillToCome(hearBy: string, since: Since | undefined): boolean {
  if (!since || since.today > hearBy) return false
  return !since.meeting || londonDay(since.meeting.startsAt) <= hearBy
}

const at = (when: Date | null | undefined): ReactNode => when && <Time at={when} />

function useSteps({ status, submittedAt, vacancy }: Application, since: Since | undefined): readonly Step[] {
  const { steps: words, offerNews } = useWords().apply
  const news = since?.offerNews ?? null
  const by = (
    <>
      {words.by} <Time day={vacancy.hearBy} />
    </>
  )
  const sent: Step = { title: words.sent, picture: "form", state: "done", when: at(submittedAt) }
  const read: Step = {
    title: words.readDone,
    picture: "hidden",
    state: "done",
    when: at(since?.shortlistedAt),
  }
  const offered: Step = { title: words.offer, picture: "star", state: "done", when: at(since?.offer?.madeAt) }
  const met: readonly Step[] = since?.meeting
    ? [{ title: words.met, picture: "team", state: "done", when: at(since.meeting.startsAt) }]
    : []
  const saidYes: Step = {
    title: words.saidYes,
    picture: "yes",
    state: "done",
    when: at(since?.offer?.answeredAt),
  }
  const firstDay: Step = {
    title: words.firstDay,
    picture: "work",
    state: "next",
    when: since?.offer && <Time day={since.offer.startOn} />,
  }
  switch (status) {
    case "draft":
      return []
    case "submitted":
      return [
        sent,
        {
          title: words.close,
          picture: "calendar",
          state: vacancy.open ? "now" : "done",
          when: at(vacancy.closesAt),
        },
        { title: words.read, picture: "hidden", text: words.readText, state: vacancy.open ? "next" : "now" },
        { title: words.hear, picture: "letter", state: "next", when: by },
        { title: words.meetIf, picture: "team", state: "next" },
      ]
    case "shortlisted":
      return [
        sent,
        read,
        {
          title: words.meet,
          picture: "team",
          state: "now",
          ...(since?.meeting
            ? { when: <Time at={since.meeting.startsAt} show="date-time" /> }
            : { text: since?.freeTimes ? words.meetChoose : words.meetSoon }),
        },
        {
          title: words.decision,
          picture: "letter",
          state: "next",
          when: isStillToCome(vacancy.hearBy, since) && by,
        },
      ]
    case "not-shortlisted":
      return [
        sent,
        { ...read, when: null },
        { title: words.decided, picture: "choose", state: "done", when: at(since?.decidedAt) },
      ]
    case "not-appointed":
      if (endingOf(news)) {
        return [
          sent,
          read,
          ...met,
          offered,
          ...(since?.offer?.answeredAt ? [saidYes] : []),
          { title: offerNews.ended, picture: "stop", state: "done", when: at(news?.at) },
        ]
      }
      return [
        sent,
        read,
        ...met,
        { title: words.decided, picture: "choose", state: "done", when: at(since?.decidedAt) },
      ]
    case "offered":
      return [
        sent,
        read,
        ...met,
        offered,
        { title: words.answer, picture: "think", text: words.answerText, state: "now" },
        { title: words.checks, picture: "certificate", state: "next" },
        firstDay,
      ]
    case "accepted":
      return [
        sent,
        read,
        ...met,
        offered,
        saidYes,
        { title: words.checks, picture: "certificate", text: words.checksText, state: "now" },
        firstDay,
      ]
    case "declined":
      return [
        sent,
        read,
        ...met,
        offered,
        { title: words.saidNo, picture: "no", state: "done", when: at(since?.offer?.answeredAt) },
      ]
    case "started":
      return [sent, read, ...met, offered, saidYes, { title: words.start, picture: "work", state: "done" }]
    case "withdrawn":
      return [...(submittedAt ? [sent] : []), { title: words.withdrawn, picture: "stop", state: "done" }]
  }
}
