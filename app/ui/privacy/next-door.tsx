import { nextDoor } from "#app/domain/privacy/vocabulary.ts"
import { Idea } from "#app/ui/components/idea.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** Where to go when an answer does not help, with the day on which we last looked whether that is right. */
export function NextDoor() {
  const words = useWords().privacy.complain
  const { name, phone, url, asOf } = nextDoor
  return (
    <section aria-labelledby="next-door">
      <h2 className="govuk-heading-m" id="next-door">
        {words.nextTitle}
      </h2>
      <Idea picture={["door", "lock", "money"]}>{words.nextText(name)}</Idea>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          {words.nextPhone}:{" "}
          <a className="govuk-link" href={`tel:${phone.replaceAll(" ", "")}`}>
            {phone}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={url}>
            {name}
          </a>
        </li>
      </ul>
      <p className="govuk-hint">
        {words.nextAsOf} <Time day={asOf} />
      </p>
    </section>
  )
}
