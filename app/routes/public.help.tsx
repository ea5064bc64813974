import type { MetaFunction } from "@remix-run/node"
import { Idea } from "#app/ui/components/idea.tsx"
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
  const parts = [
    { ...words.applying, picture: "phone" },
    { ...words.panel, picture: ["phone", "ask", "two-people", "choose"] },
    { ...words.lost, picture: ["key", "ask", "phone", "letter"] },
    { ...words.relay, picture: "speak" },
    { ...words.paper, picture: ["letter", "speak", "write"] },
  ] as const
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea lead picture="help">
        {words.lead}
      </Idea>
      {parts.map((part) => (
        <section key={part.title}>
          <h2 className="govuk-heading-m">{part.title}</h2>
          <Idea picture={part.picture}>{part.text}</Idea>
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
