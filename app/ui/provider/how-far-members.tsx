import type { HowFar } from "#app/domain/panels/how-far-rules.ts"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Member = HowFar["members"][number]

/** Each member of a panel: how much they have left, at which pace, and what can be done. */
export function HowFarMembers({ members, path }: Pick<HowFar, "members"> & { readonly path: string }) {
  const words = useWords().provider.howFar
  return (
    <>
      <h2 className="govuk-heading-m">{words.members}</h2>
      <ul className="vf-how-far">
        {members.map((member) => (
          <li key={member.id}>
            <OneMember member={member} path={path} />
          </li>
        ))}
      </ul>
    </>
  )
}

type OneProps = { readonly member: Member; readonly path: string }

function OneMember({ member, path }: OneProps) {
  const words = useWords().provider.howFar
  const parts = useWords().shared.panelPartsUnnamed
  const { dayNames } = useWords().panel.takingPart
  const { name, part, asked, open, done } = member
  const onDays = member.days.length < 7 ? member.days.map((day) => dayNames[day - 1] ?? "") : []
  return (
    <>
      <h3 className="govuk-heading-s">
        {name} <span className="govuk-hint">{parts[part]}</span>
      </h3>
      <p className="govuk-body">
        <Left member={member} />{" "}
        {open > 0 &&
          (member.answersADay === null ? words.noPace(onDays) : words.pace(member.answersADay, onDays))}{" "}
        {done && (
          <>
            {words.doneOn} <Time day={done} />.
          </>
        )}
      </p>
      {open > 0 && (
        <progress
          className="vf-progress__bar"
          value={asked - open}
          max={asked}
          aria-label={words.progress(name)}
        />
      )}
      <Paper member={member} path={path} />
      <Reminder member={member} path={path} />
    </>
  )
}

/** What is left, in a sentence. */
function Left({ member: { asked, open, toSend, paper } }: { readonly member: Member }) {
  const words = useWords().provider.howFar
  if (asked === 0) return words.nothingGiven
  if (open > 0) return words.left(open, asked)
  if (toSend > 0) return words.toSend
  return paper.toConfirm > 0 ? words.paperBack(paper.toConfirm) : words.allSent
}

/** What is with a member on paper, or came back, and the way to it. */
function Paper({ member: { id, name, open, toSend, paper }, path }: OneProps) {
  const words = useWords().provider.howFar
  const { toType, toConfirm } = paper
  if (toType + toConfirm === 0) return null
  return (
    <p className="govuk-body">
      {toType > 0 && words.paperOut(toType)}{" "}
      {toConfirm > 0 && open + toSend > 0 && words.paperBack(toConfirm)}{" "}
      <a className="govuk-link" href={`${path}/panel/${id}/paper`}>
        {words.toPaper}
        <VisuallyHidden> {words.toPaperOf(name)}</VisuallyHidden>
      </a>
    </p>
  )
}

/** The way to a reminder, or why none goes. */
function Reminder({ member, path }: OneProps) {
  const words = useWords().provider.howFar
  const { id, name, asked, answersADay, noReminder, reminderFrom, remindedAt } = member
  if (asked === 0) return null
  if (noReminder === null) {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`${path}/panel/${id}/remind`}>
          {words.remind}
          <VisuallyHidden> {words.remindWhom(name)}</VisuallyHidden>
        </a>
      </p>
    )
  }
  if (noReminder === "reminded-lately" && remindedAt) {
    return (
      <p className="govuk-hint">
        {words.remindedOn} <Time at={remindedAt} />.
      </p>
    )
  }
  if (noReminder === "within-their-pace" && answersADay === null) {
    return (
      reminderFrom && (
        <p className="govuk-hint">
          {words.reminderFrom(name)} <Time day={reminderFrom} />.
        </p>
      )
    )
  }
  if (noReminder === "within-their-pace" || noReminder === "no-address") {
    return <p className="govuk-hint">{words.noReminder[noReminder]}</p>
  }
  return null
}
