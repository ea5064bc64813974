import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly href: string
  readonly place: number
  readonly spoken: { readonly typed: boolean }
}

/** That a rater said their why aloud, how far it is, and where to hear it, read it and put it right. */
export function OwnWhyLink({ href, place, spoken: { typed } }: Props) {
  const words = useWords().panel.rate
  return (
    <p className="govuk-body">
      {!typed && `${words.saidAloud} `}
      <a className="govuk-link vf-rated__change" href={href}>
        {typed ? words.readWhy : words.hearWhy}
        <VisuallyHidden> {words.whyWhat(place)}</VisuallyHidden>
      </a>
    </p>
  )
}
