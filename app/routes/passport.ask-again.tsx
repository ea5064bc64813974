import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { accreditationWordsLimit } from "#app/domain/training/accreditation-rules.ts"
import { AskAgainForm } from "#app/domain/training/forms.ts"
import { appealAccreditation, readMyAccreditations } from "#app/domain/training/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { WhatBecame } from "#app/ui/training/what-became.tsx"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ accreditation }) => accreditation.ask.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const mine = await readMyAccreditations(await personCtx(request))
  const accreditation = mine.find(({ id }) => id === params.accreditation)
  if (!accreditation) throw notFound()
  return { accreditation }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const form = await readForm(request, AskAgainForm)
  if (!form.ok) return problems(form.error, 422)
  const { words } = form.value
  const asked = await appealAccreditation(ctx, { accreditationId: params.accreditation ?? "", words })
  if (asked.ok) return redirect("/passport?asked=1", 303)
  if (asked.error.kind === "not-found") throw notFound()
  const text = refusalText(wordsFor(languageOf(request)).accreditation.appealRefusals, asked.error)
  return problems({ problems: [{ field: "words", text }], values: form.values }, 409)
}

export default function AskAgain() {
  const { accreditation } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords()
  const { ask, history } = words.accreditation
  return (
    <AccountLayout before={<BackLink href="/passport">{words.passport.title}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{ask.title}</h1>
      <p className="govuk-body-l">{ask.lead(accreditation.provider)}</p>
      <h2 className="govuk-heading-m">{history.title}</h2>
      <WhatBecame changes={accreditation.changes} />
      <Form>
        <TextArea
          name="words"
          label={ask.words}
          hint={ask.hint}
          rows={6}
          limit={accreditationWordsLimit}
          value={wrong ? textOf(wrong.values, "words") : ""}
          problem={problemOf(wrong?.problems, "words")}
        />
        <SubmitButton>{ask.send}</SubmitButton>
      </Form>
    </AccountLayout>
  )
}
