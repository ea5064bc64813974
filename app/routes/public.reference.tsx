import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { giveReference, openReference } from "#app/domain/decisions/index.server.ts"
import { ReferenceForm } from "#app/domain/decisions/reference-forms.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { HelpBox } from "#app/ui/components/help-box.tsx"
import { Panel } from "#app/ui/components/panel.tsx"
import type { Typed } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { ReferenceToGive } from "#app/ui/references/reference-to-give.tsx"
import { sayingOf } from "#app/ui/references/saying.ts"
import { limitReferences } from "#app/web/asking.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ referee }) => referee.pageTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openReference(strangerCtx(request), params.token ?? "")
  if (!opened) return data(null, { status: 404 })
  const { asked, standing, provider, contactName, contactPhone } = opened
  return data({
    asked,
    standing,
    provider,
    help: { person: contactName, phone: contactPhone, supporter: false },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).referee
  const form = await readForm(request, ReferenceForm)
  if (!form.ok) return problems(form.error, 422)
  if (!(await limitReferences(request)).ok) {
    return problems({ problems: [{ text: words.tooMany }], values: form.values }, 429)
  }
  const given = await giveReference(strangerCtx(request), params.token ?? "", sayingOf(form.value))
  if (given.ok) return redirect(`/reference/${params.token}`, 303)
  if (given.error.kind === "not-found") throw new Response(null, { status: 404 })
  const text = refusalText(words.refusals, given.error)
  const over = given.error.kind === "link-over"
  const field = given.error.kind === "answer-too-long" ? given.error.part : fields[given.error.kind]
  return problems({ problems: [field ? { field, text } : { text }], values: form.values }, over ? 409 : 422)
}

const fields = {
  "link-over": undefined,
  "signed-missing": "signed",
  "conduct-missing": "conduct",
  "why-left-missing": "whyLeft",
} as const

export default function ReferencePage() {
  const opened = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().referee
  if (!opened) {
    return (
      <PublicLayout>
        <h1 className="govuk-heading-l">{words.unknownTitle}</h1>
        <p className="govuk-body-l">{words.unknown}</p>
      </PublicLayout>
    )
  }
  const { asked, standing, provider, help } = opened
  const typed: Typed = wrong?.values ?? {}
  return (
    <PublicLayout>
      <ErrorSummary problems={wrong?.problems} />
      {asked ? (
        <ReferenceToGive asked={asked} provider={provider} typed={typed} problems={wrong?.problems} />
      ) : standing === "given" || standing === "declined" ? (
        <Panel title={standing === "given" ? words.thanksTitle : words.noneTitle}>
          <p>{standing === "given" ? words.thanks : words.none}</p>
        </Panel>
      ) : (
        <>
          <h1 className="govuk-heading-l">{words.overTitle}</h1>
          <p className="govuk-body-l">{words.over}</p>
        </>
      )}
      <HelpBox help={help} />
    </PublicLayout>
  )
}
