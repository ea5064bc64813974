import type { EasySentence } from "#app/kernel/easy-sentence.ts"
import { Details } from "#app/ui/components/details.tsx"
import { IdeaList } from "#app/ui/components/idea.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Props = {
  readonly text: string
  /** The same in Easy Read; left out where nobody has written it. */
  readonly easyRead: readonly EasySentence[] | undefined
}

/** A provider's words, a paragraph or more; in Easy Read an idea a line, with its picture. */
export function AdvertWords({ text, easyRead }: Props) {
  if (useLanguage() !== "easy-read") return <Prose text={text} english />
  return <InEasyRead text={text} easyRead={easyRead} />
}

/** The same for a few words inside a line. */
export function AdvertPhrase({ text, easyRead }: Props) {
  if (useLanguage() !== "easy-read") return <InEnglish>{text}</InEnglish>
  return <InEasyRead text={text} easyRead={easyRead} />
}

function InEasyRead({ text, easyRead }: Props) {
  const words = useWords().public.vacancy.notEasy
  if (easyRead)
    return <IdeaList items={easyRead.map((line) => ({ picture: line.picture, said: line.text }))} />
  return (
    <>
      <p className="govuk-body">
        {words.said}{" "}
        <a className="govuk-link" href="#help-title">
          {words.ask}
        </a>
      </p>
      <Details summary={words.see}>
        <Prose text={text} />
      </Details>
    </>
  )
}
