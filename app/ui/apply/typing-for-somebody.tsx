import type { AssistedWay } from "#app/domain/applications/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = { readonly way: AssistedWay; readonly reference: string }

/** Stands on every page on which somebody types for another. */
export function TypingForSomebody({ way, reference }: Props) {
  const { banner } = useWords().helping
  return (
    <div className="vf-helping">
      <p className="vf-helping__text">
        <strong>{banner.text[way]}</strong>
      </p>
      <p className="vf-helping__text">
        <a className="govuk-link" href={`/apply/${reference}/helping`}>
          {banner.overview}
        </a>
      </p>
    </div>
  )
}
