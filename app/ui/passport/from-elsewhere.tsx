import { LinkButton } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { passportPaths } from "#app/ui/passport/paths.ts"

/** The way to what one learnt with others. */
export function FromElsewhere({ badges }: { readonly badges: number }) {
  const words = useWords().brought.own
  return (
    <section className="vf-owned" aria-labelledby="from-elsewhere">
      <h2 className="govuk-heading-m" id="from-elsewhere">
        {words.title}
      </h2>
      <p className="govuk-body">{words.text}</p>
      <LinkButton href={passportPaths.bring} kind="secondary">
        {words.bring}
      </LinkButton>
      {badges > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={passportPaths.badges}>
            {words.all(badges)}
          </a>
        </p>
      )}
    </section>
  )
}
