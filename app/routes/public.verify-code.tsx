import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { badgePath, badgeTokenPath, pdfPath, verifyPath } from "#app/domain/credentials/addresses.ts"
import { type CheckedCertificate, checkCertificate } from "#app/domain/credentials/index.server.ts"
import { formatCode } from "#app/domain/credentials/rules.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useEnglishLang, useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { Checks } from "#app/ui/verify/checks.tsx"
import { CodeForm } from "#app/ui/verify/code-form.tsx"
import { Verdict } from "#app/ui/verify/verdict.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { limitCertificateLooks } from "#app/web/public-record.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, ({ public: { verify } }) =>
    page?.certificate ? verify.verdicts[page.certificate.verdict].title : verify.notFound.title,
  )

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

// Looked at afresh each time: who relies on a certificate must see a withdrawal at once.
const alwaysFresh = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex" }

export async function loader({ request, params }: LoaderFunctionArgs) {
  await limitCertificateLooks(request)
  const ctx = strangerCtx(request)
  const typed = (params.code ?? "").slice(0, 100)
  const certificate = await checkCertificate(ctx, typed)
  return data(
    { typed, certificate, checkedAt: certificate?.checkedAt ?? ctx.now() },
    { status: certificate ? 200 : 404, headers: alwaysFresh },
  )
}

export default function VerifyCode() {
  const { typed, certificate, checkedAt } = useLoaderData<typeof loader>()
  const words = useWords().public.verify
  return (
    <PublicLayout current="verify" before={<BackLink href="/verify">{words.another}</BackLink>}>
      {certificate ? (
        <Found {...certificate} />
      ) : (
        <>
          <h1 className="govuk-heading-l">{words.notFound.title}</h1>
          <p className="govuk-body-l">{words.notFound.typed(typed)}</p>
          <p className="govuk-body">{words.notFound.what}</p>
          <p className="govuk-body">
            {words.notFound.checkedAt} <Time at={checkedAt} show="date-time" />.
          </p>
          <h2 className="govuk-heading-m">{words.notFound.again}</h2>
          <CodeForm value={typed} />
        </>
      )}
    </PublicLayout>
  )
}

function Found({ verdict, status, claims, code, revokedAt, replacedBy, checkedAt }: CheckedCertificate) {
  const words = useWords().public.verify
  const english = useEnglishLang()
  return (
    <>
      <Verdict words={words.verdicts[verdict]} sound={verdict === "good"}>
        {claims && (
          <div className="vf-verdict__whose">
            <p className="vf-verdict__name">
              <bdi>{claims.holderName}</bdi>
            </p>
            <p>{words.of(claims.award, claims.edition)}</p>
            <p>
              {words.by(claims.issuer)}, <Time at={claims.awardedAt} />
            </p>
          </div>
        )}
      </Verdict>

      {replacedBy && (
        <InsetText>
          <p className="govuk-body">{words.replaced}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={verifyPath(replacedBy)}>
              {words.toReplacement}
            </a>
          </p>
        </InsetText>
      )}

      <h2 className="govuk-heading-m">{words.checksTitle}</h2>
      <Checks status={status} claims={claims} />
      <p className="govuk-body">
        {words.checkedAt} <Time at={checkedAt} show="date-time" />.
      </p>

      {claims && (
        <>
          <h2 className="govuk-heading-m">{words.factsTitle}</h2>
          <SummaryList
            rows={[
              { key: words.holder, value: <bdi>{claims.holderName}</bdi> },
              { key: words.award, value: words.of(claims.award, claims.edition) },
              { key: words.issuedBy, value: <bdi>{claims.issuer}</bdi> },
              { key: words.awardedOn, value: <Time at={claims.awardedAt} /> },
              { key: words.issuedOn, value: <Time at={claims.issuedAt} /> },
              ...(revokedAt ? [{ key: words.withdrawnOn, value: <Time at={revokedAt} /> }] : []),
              { key: words.codeShort, value: <span className="vf-code">{formatCode(code)}</span> },
            ]}
          />
          <Details summary={words.standards(claims.standards.length)}>
            <p className="govuk-body">{words.standardsText}</p>
            <ol className="govuk-list vf-numbered" lang={english}>
              {claims.standards.map(({ number, title }) => (
                <li key={number} value={number}>
                  {title}
                </li>
              ))}
            </ol>
          </Details>
        </>
      )}
      {status !== "revoked" && (
        <ul className="govuk-list">
          <li>
            <a className="govuk-link" href={pdfPath(code)}>
              {words.pdf}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={badgePath(code)}>
              {words.machine}
            </a>
          </li>
          {claims?.signature === "valid" && (
            <li>
              <a className="govuk-link" href={badgeTokenPath(code)}>
                {words.token}
              </a>
            </li>
          )}
        </ul>
      )}
      <LinkButton href="/verify" kind="secondary">
        {words.another}
      </LinkButton>
    </>
  )
}
