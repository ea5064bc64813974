/** Somebody's own words: blank lines part paragraphs, nothing in them is markup. */
export function Prose({ text }: { readonly text: string }) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph, index) => (
      <p className="govuk-body vf-prose" key={index} dir="auto">
        {paragraph}
      </p>
    ))
}
