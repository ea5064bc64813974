import { sentencesOf } from "#app/ui/language/sentences.ts"

type Props = { readonly text: string; readonly lang?: "en" | undefined }

/** A text whose sentences can be read aloud one by one, and marked while they are. */
export function Said({ text, lang }: Props) {
  return sentencesOf(text).map((sentence, index) => (
    <span data-say="" key={index} lang={lang}>
      {sentence}
    </span>
  ))
}

/** The same for a text of some paragraphs. */
export function SaidProse({ text, lang }: Props) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p className="govuk-body vf-prose" key={index} dir="auto" lang={lang}>
        <Said text={paragraph} />
      </p>
    ))
}
