import { useEnglishLang } from "#app/ui/language/use-words.ts"

type Props = {
  readonly text: string
  /** A provider's words are; an applicant's may be in any language. */
  readonly english?: boolean
}

/** Somebody's own words: blank lines part paragraphs, nothing in them is markup. */
export function Prose({ text, english = false }: Props) {
  const englishLang = useEnglishLang()
  const lang = english ? englishLang : undefined
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p className="govuk-body vf-prose" key={index} dir="auto" lang={lang}>
        {paragraph}
      </p>
    ))
}
