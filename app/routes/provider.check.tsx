import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { evidenceLimit, mayLeaveOut, secretItems } from "#app/domain/decisions/checks.ts"
import { CheckForm } from "#app/domain/decisions/checks-forms.ts"
import { readChecks, recordCheck } from "#app/domain/decisions/index.server.ts"
import { checkItems, checkOutcomes } from "#app/domain/decisions/vocabulary.ts"
import { dayBoxes } from "#app/kernel/form-values.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { DateField } from "#app/ui/forms/date-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { dayOf, inOwnWords, type Typed, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { OwnRecordTold } from "#app/ui/provider/own-record-told.tsx"
import { ReferencesOnCheck } from "#app/ui/provider/references-on-check.tsx"
import { WorkSoFar } from "#app/ui/provider/work-so-far.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider }) => (data ? provider.checks.items[data.item].title : provider.checks.link))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readChecks(ctx, params.application ?? "")
  const one = found?.items.find(({ item }) => item === params.item)
  if (!found || !one) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  const { item, record } = one
  const workHistory = item === "employment-history" ? found.workHistory : null
  return data({
    provider,
    path,
    name: found.name,
    item,
    record,
    workHistory,
    ownRecord: item === "enhanced-certificate" || item === "criminal-record" ? found.ownRecord : null,
    references: item === "conduct" || item === "why-left" ? found.references : [],
    today: londonDay(ctx.now()),
  })
}

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<string, string>> = {
  "seen-in-future": "seen",
  "run-out-already": "until",
  "always-needed": "outcome",
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const item = checkItems.find((one) => one === params.item)
  if (!item) throw notFound()
  const form = await readForm(request, CheckForm)
  if (!form.ok) return problems(form.error, 422)
  const applicationId = params.application ?? ""
  const recorded = await recordCheck(ctx, { applicationId, item, ...form.value })
  if (recorded.ok) {
    return redirect(`${provider.path}/applications/${applicationId}/checks?saved=${item}`, 303)
  }
  if (recorded.error.kind === "not-found") throw notFound()
  const { record } = wordsFor(languageOf(request)).provider.checks.refusals
  const field = fieldOf[recorded.error.kind] ?? "evidence"
  return problems(
    { problems: [{ field, text: refusalText(record, recorded.error) }], values: form.values },
    422,
  )
}

export default function Check() {
  const { provider, path, name, item, record, workHistory, references, ownRecord, today } =
    useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { checks: words } = useWords().provider
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  const typed: Typed = wrong?.values ?? dayBoxes("seen", today)
  const { title, about, evidence, leftOut } = words.items[item]
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={`${path}/checks`}>{words.back}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <p className="vf-caption">{name}</p>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{about}</p>
      {item === "employment-history" && <WorkSoFar told={workHistory} />}
      {(item === "enhanced-certificate" || item === "criminal-record") && <OwnRecordTold told={ownRecord} />}
      {(item === "conduct" || item === "why-left") && (
        <ReferencesOnCheck item={item} references={references} path={path} />
      )}
      {record && <Before record={record} />}
      <Form>
        <input type="hidden" name="shown" value={record?.id ?? ""} />
        {mayLeaveOut(item) && (
          <Radios
            name="outcome"
            legend={words.outcome}
            choices={checkOutcomes.map((value) => ({
              value,
              label: words.outcomes[value],
              hint: value === "not-needed" ? `${leftOut}. ${words.leftOutReason}` : undefined,
            }))}
            value={textOf(typed, "outcome") || "in-place"}
            problem={problemOf(said, "outcome")}
          />
        )}
        <TextArea
          name="evidence"
          label={evidence}
          hint={secretItems.includes(item) ? words.secret : words.sealed}
          value={textOf(typed, "evidence")}
          problem={problemOf(said, "evidence")}
          rows={5}
          limit={evidenceLimit}
        />
        <DateField
          name="seen"
          legend={words.seenOn}
          value={dayOf(typed, "seen")}
          problem={problemOf(said, "seen")}
        />
        <DateField
          name="until"
          legend={words.expiresOn}
          hint={words.expiresHint}
          value={dayOf(typed, "until")}
          problem={problemOf(said, "until")}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}

type Kept = {
  readonly outcome: (typeof checkOutcomes)[number]
  readonly evidence: string | null
  readonly seenOn: string
  readonly expiresOn: string | null
  readonly checkedBy: string | null
}

/** What is written down already, and what saving does to it. */
function Before({ record }: { readonly record: Kept }) {
  const { checks: words } = useWords().provider
  const until = record.expiresOn && { key: words.until, value: <Time day={record.expiresOn} /> }
  return (
    <>
      <h2 className="govuk-heading-m">{words.before}</h2>
      <SummaryList
        rows={[
          {
            key: words.outcomes[record.outcome],
            value: record.evidence === null ? words.wordsGone : <Prose text={record.evidence} />,
          },
          {
            key: words.seen,
            value: (
              <>
                <Time day={record.seenOn} /> {record.checkedBy && words.by(record.checkedBy)}
              </>
            ),
          },
          ...(until ? [until] : []),
        ]}
      />
      <p className="govuk-body">{words.replaced}</p>
    </>
  )
}
