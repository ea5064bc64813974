import { Idea } from "#app/ui/components/idea.tsx"
import { useWithEnglish } from "#app/ui/components/with-english.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** The address of the pack. */
  readonly pack: string
  readonly help: { readonly person: string; readonly phone: string }
}

/** The other ways to answer the same questions. */
export function PaperOrPhone({ pack, help: { person, phone } }: Props) {
  const { otherWays: words } = useWords().paper
  const withEnglish = useWithEnglish()
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <Idea picture={["phone", "person", "speak", "write"]}>
        {withEnglish((who) => words.phone(who, phone), person)}
      </Idea>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <a className="govuk-link" href={pack}>
            {words.pack}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${pack}?language=easy-read`}>
            {words.easyPack}
          </a>
        </li>
      </ul>
      <p className="govuk-body">
        {words.printed} {words.same}
      </p>
    </>
  )
}
