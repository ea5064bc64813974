import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { confirmSheet, readSheet, typeSheet } from "#app/domain/panels/index.server.ts"
import { ConfirmForm, SheetForm } from "#app/domain/panels/paper-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { SheetTyped } from "#app/ui/provider/sheet-typed.tsx"
import { TypeSheet } from "#app/ui/provider/type-sheet.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { colleagueCtx, notFound } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, ({ provider: { paper } }) =>
    loaded ? paper.sheetTitle(loaded.sheet.number, loaded.sheet.code) : paper.findTitle,
  )

type Params = Readonly<Record<string, string | undefined>>
const inHand = ({ code = "", number = "" }: Params) => {
  if (!/^[1-9]\d{0,3}$/.test(number)) throw notFound()
  return { code, number: Number(number) }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  const { code, number } = inHand(params)
  const sheet = await readSheet(ctx, code, number)
  if (!sheet) throw notFound()
  const next = await readSheet(ctx, code, number + 1)
  const search = new URL(request.url).searchParams
  return data({
    provider,
    sheet,
    next: next && next.state !== "confirmed" ? next.number : null,
    correct: search.has("correct"),
    now: search.get("now"),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx } = await colleagueCtx(request, params.provider)
  const sheet = inHand(params)
  const { pathname } = new URL(request.url)
  const words = wordsFor(languageOf(request)).provider.paper
  const asked = new URL(request.url).searchParams
  if (asked.has("confirm")) {
    const form = await readForm(request, ConfirmForm)
    if (!form.ok) return problems(form.error, 422)
    const confirmed = await confirmSheet(ctx, { ...sheet, ...form.value })
    if (confirmed.ok) return redirect(`${pathname}?now=${confirmed.value.sent ? "sent" : "confirmed"}`, 303)
    if (confirmed.error.kind === "not-found") throw notFound()
    return problems([{ text: refusalText(words.confirmRefusals, confirmed.error) }], 409)
  }
  const form = await readForm(request, SheetForm)
  if (!form.ok) {
    return problems(reworded(form.error, { points: words.scoreMissing, cannotReason: words.whyMissing }), 422)
  }
  const kept = await typeSheet(ctx, { ...sheet, typed: form.value })
  if (kept.ok) return redirect(`${pathname}?now=saved`, 303)
  if (kept.error.kind === "not-found") throw notFound()
  return problems(
    { problems: [{ text: refusalText(words.typeRefusals, kept.error) }], values: form.values },
    409,
  )
}

export default function SheetPage() {
  const { provider, sheet, next, correct, now } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.paper
  const { code, number, member, vacancy, state } = sheet
  const here = `${provider.path}/paper/${code}`
  const typing = state === "to-type" || (correct && state !== "confirmed")
  const said = now === "saved" || now === "confirmed" || now === "sent" ? words[now] : null
  return (
    <ProviderLayout
      provider={provider}
      current="today"
      before={<BackLink href={`${provider.path}/paper`}>{words.findTitle}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      {said && !wrong && <NotificationBanner tone="success">{said}</NotificationBanner>}
      <p className="vf-caption">{words.whose(member, vacancy.title)}</p>
      <h1 className="govuk-heading-l">{words.sheetTitle(number, code)}</h1>
      {typing ? (
        <TypeSheet
          action={`${here}/${number}`}
          lead={state === "to-type" ? words.typeLead : words.correctLead}
          typed={state === "to-type" ? null : sheet.typed}
          wrong={wrong}
        />
      ) : (
        <>
          {state === "typed-by-you" && <InsetText>{words.waitsForOther}</InsetText>}
          {state === "confirmed" && <InsetText>{words.isConfirmed}</InsetText>}
          {state === "disowned" && <InsetText>{words.isDisowned}</InsetText>}
          <SheetTyped sheet={sheet} path={`${here}/${number}`} />
        </>
      )}
      <ul className="govuk-list">
        {next !== null && (
          <li>
            <a className="govuk-link" href={`${here}/${next}`}>
              {words.next(next)}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={`${provider.path}/paper`}>
            {words.another}
          </a>
        </li>
      </ul>
    </ProviderLayout>
  )
}
