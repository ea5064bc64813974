import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { membershipsOf } from "#app/domain/accounts/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { personCtx } from "#app/web/ctx.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.choose.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const memberships = await membershipsOf(ctx, ctx.actor.personId)
  const providers = memberships.map(({ slug, providerName }) => ({ slug, name: providerName }))
  const [only, ...others] = providers
  if (only && others.length === 0) throw redirect(`/provider/${only.slug}`, 303)
  return data({ providers })
}

export default function ChooseProvider() {
  const { providers } = useLoaderData<typeof loader>()
  const words = useWords().provider.choose
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {providers.length === 0 ? (
        <>
          <InsetText>
            <p className="govuk-body">{words.none}</p>
            <p className="govuk-body">{words.noneWhat}</p>
          </InsetText>
          <LinkButton href="/panel">{words.toPanel}</LinkButton>
          <p className="govuk-body">
            <a className="govuk-link" href="/passport">
              {words.toPassport}
            </a>
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href="/start">
              {words.start}
            </a>
          </p>
        </>
      ) : (
        <Cards>
          {providers.map(({ slug, name }) => (
            <Card key={slug} title={name} href={`/provider/${slug}`} />
          ))}
        </Cards>
      )}
    </PublicLayout>
  )
}
