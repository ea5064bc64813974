import type { ReactNode } from "react"
import { isToHear, mayBeWithdrawn } from "#app/domain/applications/rules.ts"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { asksForRecord, type OwnChecks } from "#app/domain/decisions/checks.ts"
import { mayAskReferees } from "#app/domain/decisions/references.ts"
import { mayTellWorkHistory } from "#app/domain/decisions/work-history.ts"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly application: {
    readonly reference: string
    readonly status: ApplicationStatus
    readonly vacancy: { readonly open: boolean; readonly closesAt: Date }
  }
  readonly standing: {
    readonly unread: number
    readonly meeting: object | null
    readonly missed: boolean
    readonly adjustments: readonly object[]
    readonly checks: OwnChecks | null
  }
  /** Whether there is still something of use to ask for. */
  readonly mayAsk: boolean
}

type Doing = {
  readonly page: string
  readonly title: string
  readonly hint?: ReactNode
  readonly tag?: string
}

/** Everything an applicant can do where their application stands; writing is always among it. */
export function WhatYouCanDo({ application, standing, mayAsk }: Props) {
  const { doing: words, home, record, reaching, references, stepBack } = useWords().apply
  const { reference, status, vacancy } = application
  const { unread } = standing
  const now: (Doing | false)[] = [
    status === "submitted" &&
      vacancy.open && {
        page: "check",
        title: words.change,
        hint: (
          <>
            {words.changeUntil} <Time at={vacancy.closesAt} show="date-time" />.
          </>
        ),
      },
    status === "shortlisted" &&
      (standing.meeting !== null || standing.missed) && {
        page: "meet",
        title: words.meet,
        hint: words.meetHint,
      },
    {
      page: "messages",
      title: words.messages,
      hint: words.messagesHint,
      ...(unread > 0 && { tag: words.messagesNew(unread) }),
    },
    (mayAsk || standing.adjustments.length > 0) && {
      page: "adjustments/asked",
      title: words.help,
      hint: words.helpHint,
    },
    mayTellWorkHistory(status) && { page: "work-history", title: words.workHistory },
    asksForRecord(standing.checks) && { page: "record", title: record.link },
    mayAskReferees(status) && { page: "references", title: references.link },
  ]
  const yours: (Doing | false)[] = [
    status !== "draft" && { page: "check", title: words.readAll },
    isToHear(status) && { page: "contact", title: reaching.link, hint: reaching.linkHint },
    { page: "save", title: home.comeBackLater },
    status === "accepted" && { page: "offer/step-back", title: stepBack.link },
    mayBeWithdrawn(status) && { page: "withdraw", title: home.withdraw },
  ]
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <Doings reference={reference} all={now} />
      <h2 className="govuk-heading-m">{words.yours}</h2>
      <Doings reference={reference} all={yours} />
    </>
  )
}

function Doings({
  reference,
  all,
}: {
  readonly reference: string
  readonly all: readonly (Doing | false)[]
}) {
  return (
    <ul className="vf-doing">
      {all.map(
        (one) =>
          one && (
            <li key={one.page}>
              <a className="govuk-link vf-doing__link" href={`/apply/${reference}/${one.page}`}>
                {one.title}
              </a>
              {one.tag && <Tag tone="attention">{one.tag}</Tag>}
              {one.hint && <p>{one.hint}</p>}
            </li>
          ),
      )}
    </ul>
  )
}
