import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { asksForRecord, notTold } from "#app/domain/decisions/checks.ts"
import { readChecks } from "#app/domain/decisions/index.server.ts"
import { checkItems } from "#app/domain/decisions/vocabulary.ts"
import { formatPounds } from "#app/kernel/money.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ChecksList } from "#app/ui/provider/checks-list.tsx"
import { InspectorsFileLinks } from "#app/ui/provider/inspectors-file-links.tsx"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider }) => (data ? provider.checks.title(data.name) : provider.checks.link))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readChecks(ctx, params.application ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  const saved = new URL(request.url).searchParams.get("saved")
  const { name, status, items, missing, certificate, supervised } = found
  const referencesGiven = found.references.filter(({ standing }) => standing === "given").length
  return data({
    provider,
    path,
    name,
    status,
    offer: found.offer?.status ?? null,
    items,
    missing,
    certificate,
    supervised: supervised && { supervisor: supervised.supervisor, ended: supervised.endedAt !== null },
    references: found.references.map(({ standing }) => standing),
    historyTold: found.workHistory?.sentAt != null,
    /** Said where all seems done and nothing was written yet to the person. */
    untold:
      missing.length === 0 && status === "accepted"
        ? notTold({
            workHistory: found.workHistory?.sentAt != null,
            referencesGiven,
            ownRecord: found.ownRecord?.sentAt != null,
            asksForRecord: asksForRecord({ items, supervisor: null }),
          })
        : [],
    saved: checkItems.find((item) => item === saved) ?? null,
  })
}

export default function Checks() {
  const {
    provider,
    path,
    name,
    status,
    offer,
    items,
    missing,
    certificate,
    supervised,
    historyTold,
    untold,
    references,
    saved,
  } = useLoaderData<typeof loader>()
  const { checks: words, inspection, references: said, offerLater } = useWords().provider
  const ready = missing.length === 0
  const onlyCertificate = missing.length === 1 && missing[0] === "enhanced-certificate"
  const withSupervisor = onlyCertificate && supervised !== null && !supervised.ended
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{name}</BackLink>}
    >
      {saved && (
        <NotificationBanner tone="success">
          <p>{words.saved(words.items[saved].title)}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title(name)}</h1>
      <p className="govuk-body-l">
        {words.inPlace(items.length - missing.length, items.length)}
        {ready && status === "accepted" && <> {words.canStart(name)}</>}
      </p>
      {status === "offered" && <p className="govuk-body">{words.answerFirst}</p>}
      {supervised && (
        <InsetText>
          <p>
            {supervised.ended
              ? words.supervisedEnded(supervised.supervisor)
              : words.supervised(supervised.supervisor)}
          </p>
        </InsetText>
      )}
      {untold.length > 0 && (
        <InsetText>
          <p>{words.untold(name)}</p>
          <ul className="govuk-list govuk-list--bullet">
            {untold.map((one) => (
              <li key={one}>{words.untoldParts[one]}</li>
            ))}
          </ul>
          <p>{words.untoldWhat}</p>
        </InsetText>
      )}
      {ready && offer === "accepted" && (
        <LinkButton href={`${path}/offer/confirm`}>{offerLater.confirm.link}</LinkButton>
      )}
      {status === "accepted" && (withSupervisor || offer === "unconditional") && (
        <LinkButton href={`${path}/start`}>{ready ? words.start : words.startSupervised}</LinkButton>
      )}
      {status !== "offered" && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/references`}>
            {said.link}
          </a>
          : {said.count(references.filter((one) => one === "given").length, references.length)}{" "}
          {references.includes("run-out") && said.neverCame}
        </p>
      )}
      <ChecksList path={path} items={items} historyTold={historyTold} />
      {status === "accepted" && onlyCertificate && !supervised && (
        <Details summary={words.superviseLink}>
          <p>{words.superviseLead}</p>
          <p>
            <a className="govuk-link" href={`${path}/supervised-start`}>
              {words.superviseTitle}
            </a>
          </p>
        </Details>
      )}
      {status !== "offered" && (
        <InspectorsFileLinks title={inspection.onChecks} path={`${path}/inspectors-file`} />
      )}
      <p className="govuk-body">{words.lead}</p>
      <p className="govuk-body">
        {words.certificate(certificate.level)}
        {certificate.feePence !== null && <> {words.fee(formatPounds(certificate.feePence))}</>}
      </p>
    </ProviderLayout>
  )
}
