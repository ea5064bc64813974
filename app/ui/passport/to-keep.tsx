import { LinkButton } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { passportPaths } from "#app/ui/passport/paths.ts"

/** The way to a copy of everything, and to what can be deleted. */
export function ToKeep() {
  const words = useWords().passport.copy
  return (
    <section className="vf-owned" aria-labelledby="to-keep">
      <h2 className="govuk-heading-m" id="to-keep">
        {words.title}
      </h2>
      <p className="govuk-body">{words.text}</p>
      <LinkButton href={passportPaths.zip} kind="secondary">
        {words.get}
      </LinkButton>
      <p className="govuk-body">
        <a className="govuk-link" href={passportPaths.remove}>
          {words.toRemove}
        </a>
      </p>
    </section>
  )
}
