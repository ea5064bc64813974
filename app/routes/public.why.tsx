import type { MetaFunction } from "@remix-run/node"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"

export const handle = { cache: "public" }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ public: words }) => words.why.title, {
    description: ({ public: words }) => words.why.description,
  })

/** Beside the parts, in their order. */
const pictures = [
  ["work", "heart", "happy"],
  ["think", "team", "stop"],
  ["write", "hidden", "fair"],
  ["yes", "money", "certificate"],
] as const

export default function WhyPage() {
  const { why, home } = useWords().public
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{why.title}</h1>
      <Idea lead picture="heart">
        {why.lead}
      </Idea>
      {why.parts.map((part, index) => (
        <section key={part.title}>
          <h2 className="govuk-heading-m">{part.title}</h2>
          <Idea picture={pictures[index] ?? "star"}>{part.text}</Idea>
        </section>
      ))}
      <LinkButton href="/jobs">{home.findWork}</LinkButton>
    </PublicLayout>
  )
}
