import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readAchievement } from "#app/domain/credentials/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useEnglishLang, useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"

export const handle = { cache: "public" }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(
    matches,
    ({ public: { achievement }, shared }) =>
      data ? achievement.title(data.title, data.edition) : shared.errors.notFound.title,
    data ? { description: (words) => words.public.achievement.description(data.title) } : {},
  )

/** What a badge's `achievement` names: what it stands for, the same for everyone who holds it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const achievement = await readAchievement(strangerCtx(request), params.achievement ?? "")
  if (!achievement) throw new Response(null, { status: 404 })
  return achievement
}

export default function Achievement() {
  const { title, edition, standards } = useLoaderData<typeof loader>()
  const words = useWords().public.achievement
  const english = useEnglishLang()
  return (
    <PublicLayout current="verify">
      <h1 className="govuk-heading-l">{words.title(title, edition)}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <h2 className="govuk-heading-m">{words.how}</h2>
      <ol className="govuk-list govuk-list--number">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2 className="govuk-heading-m">{words.standards(standards.length)}</h2>
      <ol className="govuk-list vf-numbered" lang={english}>
        {standards.map(({ number, title: standard }) => (
          <li key={number} value={number}>
            {standard}
          </li>
        ))}
      </ol>
      <LinkButton href="/verify">{words.check}</LinkButton>
    </PublicLayout>
  )
}
