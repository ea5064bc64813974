import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readReferences, stopReference, writeReferenceDown } from "#app/domain/decisions/index.server.ts"
import { ReferenceByPhoneForm } from "#app/domain/decisions/reference-forms.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ReferenceByPhone } from "#app/ui/provider/reference-by-phone.tsx"
import { ReferenceSaid } from "#app/ui/provider/reference-said.tsx"
import { sayingOf } from "#app/ui/references/saying.ts"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider: { references } }) =>
    data ? references.oneTitle(data.one.referee?.name ?? references.gone) : references.link,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readReferences(ctx, params.application ?? "")
  const one = found?.references.find(({ id }) => id === params.request)
  if (!found || !one) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  return data({ provider, path, name: found.name, one })
}

const fields: Readonly<Record<string, string>> = {
  "signed-missing": "signed",
  "conduct-missing": "conduct",
  "why-left-missing": "whyLeft",
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const form = await readForm(request, ReferenceByPhoneForm)
  if (!form.ok) return problems(form.error, 422)
  const at = { applicationId: params.application ?? "", requestId: params.request ?? "" }
  const list = `${provider.path}/applications/${at.applicationId}/references`
  const { next, ...said } = form.value
  if (next === "stop") {
    const stopped = await stopReference(ctx, at)
    if (!stopped.ok) throw notFound()
    return redirect(`${list}?saved=stopped`, 303)
  }
  const written = await writeReferenceDown(ctx, at, sayingOf({ ...said, next }))
  if (written.ok) return redirect(`${list}?saved=written`, 303)
  const refused = written.error
  if (refused.kind === "not-found") throw notFound()
  const words = wordsFor(languageOf(request)).provider.references.refusals.writing
  const text = refusalText(words, refused)
  const field = refused.kind === "answer-too-long" ? refused.part : fields[refused.kind]
  return problems({ problems: [field ? { field, text } : { text }], values: form.values }, 422)
}

export default function ReferencePage() {
  const { provider, path, name, one } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.references
  const open = one.standing === "waiting" || one.standing === "run-out"
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={`${path}/references`}>{words.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{name}</p>
      <h1 className="govuk-heading-l">{words.oneTitle(one.referee?.name ?? words.gone)}</h1>
      <ReferenceSaid one={one} path={path} />
      {open && (
        <>
          <p className="govuk-body-l">{one.standing === "waiting" ? words.waitingText : words.neverCame}</p>
          <ReferenceByPhone careWork={one.careWork} typed={wrong?.values ?? {}} problems={wrong?.problems} />
          <Details summary={words.stop}>
            <p>{words.stopLead}</p>
            <Form>
              <Button name="next" value="stop" kind="secondary">
                {words.stop}
              </Button>
            </Form>
          </Details>
        </>
      )}
    </ProviderLayout>
  )
}
