import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readQuestions } from "#app/domain/scenarios/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { BankTable } from "#app/ui/provider/bank-table.tsx"
import { managerCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.list.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  return { provider, path: `${provider.path}/questions`, ...(await readQuestions(ctx)) }
}

export default function Bank() {
  const { provider, path, own, library, others } = useLoaderData<typeof loader>()
  const words = useWords().provider.bank.list
  return (
    <ProviderLayout provider={provider} current="questions">
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <LinkButton href={`${path}/new`}>{words.write}</LinkButton>
      {own.length > 0 ? (
        <BankTable caption={words.own} path={path} questions={own} own />
      ) : (
        <p className="govuk-body">{words.none}</p>
      )}
      {others.length > 0 ? (
        <BankTable caption={words.others} path={path} questions={others} />
      ) : (
        <>
          <h2 className="govuk-heading-m">{words.others}</h2>
          <p className="govuk-body">{words.noOthers}</p>
        </>
      )}
      <BankTable caption={words.library} path={path} questions={library} />
      <p className="govuk-body">{words.libraryText}</p>
    </ProviderLayout>
  )
}
