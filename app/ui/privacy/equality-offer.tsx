import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** An offer, once everything is sent, to answer questions about equality. */
export function EqualityOffer({ reference }: { readonly reference: string }) {
  const words = useWords().privacy.equalityOffer
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <Idea picture={["fair", "no", "work", "hidden"]}>{words.text}</Idea>
      <LinkButton href={`/apply/${reference}/equality`} kind="secondary">
        {words.link}
      </LinkButton>
    </>
  )
}
