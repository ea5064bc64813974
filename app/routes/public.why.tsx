import type { MetaFunction } from "@remix-run/node"
import { LinkButton } from "#app/ui/components/button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"

export const handle = { cache: "public" }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ public: words }) => words.why.title, {
    description: ({ public: words }) => words.why.description,
  })

export default function WhyPage() {
  const { why, home } = useWords().public
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{why.title}</h1>
      <p className="govuk-body-l">{why.lead}</p>
      {why.parts.map((part) => (
        <section key={part.title}>
          <h2 className="govuk-heading-m">{part.title}</h2>
          <p className="govuk-body">{part.text}</p>
        </section>
      ))}
      <LinkButton href="/jobs">{home.findWork}</LinkButton>
    </PublicLayout>
  )
}
