import { LinkButton } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { passportPaths } from "#app/ui/passport/paths.ts"

/** The way to showing what one holds, and to the links that were made so far. */
export function ToShow({ shares }: { readonly shares: number }) {
  const words = useWords().passport.sharing
  return (
    <section className="vf-owned" aria-labelledby="to-show">
      <h2 className="govuk-heading-m" id="to-show">
        {words.title}
      </h2>
      <p className="govuk-body">{words.short}</p>
      <LinkButton href={passportPaths.newShare}>{words.open}</LinkButton>
      {shares > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={passportPaths.shares}>
            {words.all(shares)}
          </a>
        </p>
      )}
    </section>
  )
}
