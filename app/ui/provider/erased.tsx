import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly at: Date; readonly by: "applicant" | "clock" }

/** Said in place of an application of which nothing is kept. */
export function Erased({ at, by }: Props) {
  const words = useWords().provider.application.erased
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{words[by]}</strong> {words.on} <Time at={at} />.
      </p>
      <p className="govuk-body">{words.what}</p>
    </InsetText>
  )
}
