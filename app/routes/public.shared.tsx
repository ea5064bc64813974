import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { noteShareView, openShare } from "#app/domain/credentials/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { SharedAward } from "#app/ui/passport/shared-award.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { isOpenedByAPerson } from "#app/web/opened-by-a-person.ts"
import { limitCertificateLooks } from "#app/web/public-record.server.ts"
import { sessionFromRequest } from "#app/web/session.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, ({ public: { shared } }) => {
    if (page?.shared) return shared.title
    return page?.over ? shared.ended.title : shared.unknown.title
  })

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

// Looked at afresh each time: a link that has ended shows nothing more, and a withdrawal shows at once.
const alwaysFresh = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow" }

export async function loader({ request, params }: LoaderFunctionArgs) {
  await limitCertificateLooks(request)
  const ctx = strangerCtx(request)
  const opened = await openShare(ctx, (params.token ?? "").slice(0, 100))
  if (opened?.standing !== "open") {
    const status = opened ? 410 : 404
    return data({ shared: null, over: opened !== null }, { status, headers: alwaysFresh })
  }
  const { id, personId, certificates, endsAt } = opened
  if (isOpenedByAPerson(request)) {
    const asker = await sessionFromRequest(request)
    if (asker?.personId !== personId) await noteShareView(ctx, id)
  }
  return data({ shared: { certificates, endsAt, at: ctx.now() }, over: false }, { headers: alwaysFresh })
}

export default function Shared() {
  const { shared, over } = useLoaderData<typeof loader>()
  const words = useWords().public.shared
  if (!shared) {
    const said = over ? words.ended : words.unknown
    return (
      <PublicLayout>
        <h1 className="govuk-heading-l">{said.title}</h1>
        <Idea lead picture={over ? ["clock", "happy"] : ["letter", "help"]}>
          {said.text}
        </Idea>
        {over && <Idea picture={["ask", "speak"]}>{words.ended.ask}</Idea>}
        <LinkButton href="/verify" kind="secondary">
          {words.byCode}
        </LinkButton>
      </PublicLayout>
    )
  }
  return <Open {...shared} />
}

type OpenProps = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["shared"]>

function Open({ certificates, endsAt, at }: OpenProps) {
  const { shared: words, verify } = useWords().public
  return (
    <PublicLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea lead picture={["person", "certificate", "yes"]}>
        {words.lead}
      </Idea>
      {certificates.length === 0 && <InsetText>{words.none}</InsetText>}
      {certificates.map((certificate) => (
        <SharedAward key={certificate.code} certificate={certificate} />
      ))}
      <p className="govuk-body">
        {verify.checkedAt} <Time at={at} show="date-time" />. {words.until}{" "}
        <Time at={endsAt} show="date-time" />.
      </p>
      <Idea picture={["clock", "hidden"]}>{words.noted}</Idea>
    </PublicLayout>
  )
}
