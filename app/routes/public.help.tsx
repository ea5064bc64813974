import type { MetaFunction } from "@remix-run/node"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"

export const handle = { cache: "public" }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ public: words }) => words.help.title, {
    description: ({ public: words }) => words.help.description,
  })

export default function HelpPage() {
  const words = useWords().public.help
  const parts = [words.applying, words.panel, words.lost, words.relay, words.paper]
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {parts.map((part) => (
        <section key={part.title}>
          <h2 className="govuk-heading-m">{part.title}</h2>
          <p className="govuk-body">{part.text}</p>
        </section>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href="/apply">
          {words.lost.link}
        </a>
      </p>
    </PublicLayout>
  )
}
