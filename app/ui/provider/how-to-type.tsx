import { useWords } from "#app/ui/language/use-words.ts"

/** How what somebody said is typed: word for word, and without what tells who they are. */
export function HowToType() {
  const { transcript: words } = useWords().voice
  return (
    <>
      <h2 className="govuk-heading-m">{words.guidance}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  )
}
