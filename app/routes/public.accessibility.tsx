import type { MetaFunction } from "@remix-run/node"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"

export const handle = { cache: "public" }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ public: words }) => words.accessibility.title, {
    description: ({ public: words }) => words.accessibility.description,
  })

export default function AccessibilityPage() {
  const words = useWords().public.accessibility
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {[words.does, words.not].map((part) => (
        <section key={part.title}>
          <h2 className="govuk-heading-m">{part.title}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {part.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      {[words.standard, words.tell].map((part) => (
        <section key={part.title}>
          <h2 className="govuk-heading-m">{part.title}</h2>
          <p className="govuk-body">{part.text}</p>
        </section>
      ))}
    </PublicLayout>
  )
}
