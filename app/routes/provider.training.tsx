import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readRequirements } from "#app/domain/training/index.server.ts"
import { othersToChoose } from "#app/domain/training/rules.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { Wanted } from "#app/ui/training/wanted.tsx"
import { learningCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.training.wanted.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  return { provider, wanted: await readRequirements(ctx, londonDay(ctx.now())) }
}

export default function Training() {
  const { provider, wanted } = useLoaderData<typeof loader>()
  const words = useWords().training.wanted
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={`${provider.path}/workers`}>{words.back}</BackLink>}
    >
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {wanted.length === 0 ? <InsetText>{words.none}</InsetText> : <InsetText>{words.kept}</InsetText>}
      {wanted.map((each) => (
        <Wanted key={each.code} requirement={each} others={othersToChoose(wanted, each)} />
      ))}
    </ProviderLayout>
  )
}
