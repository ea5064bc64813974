import { WithEnglish } from "#app/ui/components/with-english.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** Somebody to ask: a person with a direct number. */
export type Help = {
  readonly person: string
  readonly phone: string
  readonly email?: string | null | undefined
  /** `false` for whoever is the supporter: they are not told to bring one. */
  readonly supporter?: boolean
}

/** Help, with the same words in the same order on every page. */
export function HelpBox({ help }: { readonly help: Help }) {
  const words = useWords().shared.help
  return (
    <section className="vf-help" aria-labelledby="help-title">
      <h2 className="vf-help__title" id="help-title">
        {words.title}
      </h2>
      <p>
        <WithEnglish say={words.intro} own={help.person} />
      </p>
      <ul className="vf-help__ways">
        <li>
          <a className="govuk-link" href={`tel:${help.phone.replaceAll(/\s/g, "")}`}>
            {words.phone(help.phone)}
          </a>
        </li>
        <li>{words.relay(help.phone)}</li>
        {help.email && (
          <li>
            <a className="govuk-link" href={`mailto:${help.email}`}>
              {words.email(help.email)}
            </a>
          </li>
        )}
        {help.supporter !== false && <li>{words.supporter}</li>}
      </ul>
    </section>
  )
}
