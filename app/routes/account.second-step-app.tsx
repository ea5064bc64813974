import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { CodeForm } from "#app/domain/accounts/forms.ts"
import { confirmCodeApp, readAccount, readSecondStep } from "#app/domain/accounts/index.server.ts"
import { codeAppAddress, inFours } from "#app/domain/accounts/second-step-rules.ts"
import { CodeField } from "#app/ui/account/code-field.tsx"
import { SpareCodes } from "#app/ui/account/spare-codes.tsx"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { QrCode } from "#app/ui/components/qr-code.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { accountCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"
import { mayTryCode, returnOf } from "#app/web/second-step.server.ts"
import { landing } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.secondStep.app.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { ctx } = await accountCtx(request)
  const returnTo = returnOf(request)
  const { begun } = await readSecondStep(ctx)
  const { person } = await readAccount(ctx)
  const app = begun && {
    secret: inFours(begun),
    address: codeAppAddress(begun, person.email ?? person.name),
  }
  return data({ app, returnTo })
}

export async function action({ request }: ActionFunctionArgs) {
  const { ctx, session } = await accountCtx(request)
  const words = wordsFor(languageOf(request)).secondStep
  const form = await readForm(request, CodeForm)
  if (!form.ok) return problems(reworded(form.error, words.problems), 422)
  const may = await mayTryCode(request, session.personId)
  if (may !== "yes") return problems([{ text: words.problems[may] }], 429)
  const { code, return: returnTo } = form.value
  const confirmed = await confirmCodeApp(ctx, { sessionId: session.sessionId, code })
  // Shown in this one answer and nowhere else: no address leads to them again.
  if (confirmed.ok) {
    const codes = confirmed.value.spareCodes.map(inFours)
    return data({ codes, goOn: sameSitePath(returnTo, landing), problems: [] })
  }
  if (confirmed.error.kind === "second-step-first") throw redirect(landing, 303)
  return problems([{ field: "code", text: refusalText(words.app.refusals, confirmed.error) }], 409)
}

export default function SetUpApp() {
  const { app, returnTo } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const { setUp, app: words } = useWords().secondStep
  if (done && "codes" in done) {
    return (
      <AccountLayout>
        <SpareCodes codes={done.codes} goOn={done.goOn} ready />
      </AccountLayout>
    )
  }
  const before = `/account/second-step/set-up?return=${encodeURIComponent(returnTo)}`
  return (
    <AccountLayout before={<BackLink href={before}>{setUp.title}</BackLink>}>
      <ErrorSummary problems={done?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      {app && (
        <>
          <h2 className="govuk-heading-m">{words.scanTitle}</h2>
          <p className="govuk-body">{words.scan}</p>
          <QrCode text={app.address} label={words.qr} />
          <h3 className="govuk-heading-s">{words.typeTitle}</h3>
          <p className="govuk-body">{words.type}</p>
          <SummaryList rows={[{ key: words.secret, value: app.secret }]} />
          <p className="govuk-body">
            <a className="govuk-link" href={app.address}>
              {words.link}
            </a>
          </p>
          <h2 className="govuk-heading-m">{words.codeTitle}</h2>
          <Form>
            <CodeField problems={done?.problems} label={words.code} appOnly />
            <input type="hidden" name="return" value={returnTo} />
            <SubmitButton>{words.check}</SubmitButton>
          </Form>
        </>
      )}
    </AccountLayout>
  )
}
