import { sentencesOf } from "#app/ui/language/sentences.ts"

/** A text whose sentences can be read aloud one by one, and marked while they are. */
export function Said({ text }: { readonly text: string }) {
  return sentencesOf(text).map((sentence, index) => (
    <span data-say="" key={index}>
      {sentence}
    </span>
  ))
}

/** The same for a text of some paragraphs. */
export function SaidProse({ text }: { readonly text: string }) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p className="govuk-body vf-prose" key={index} dir="auto">
        <Said text={paragraph} />
      </p>
    ))
}
