import { useWords } from "#app/ui/language/use-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import type { PersonShown } from "#app/ui/panel/person-card.tsx"

type Props = { readonly slug: string; readonly person: Pick<PersonShown, "who" | "state" | "time"> }

/** Puts a meeting that is still to come into the reader's calendar. */
export function ToCalendar({ slug, person }: Props) {
  const words = useWords().apply.meet
  if (!person.time || person.state !== "come") return null
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`${panelPaths(slug).person(person.who)}/calendar.ics`} download>
        {words.calendar}
      </a>
    </p>
  )
}
