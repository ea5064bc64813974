import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import {
  membershipsOf,
  type OpenedSignUp,
  openProviderSignUp,
  startProvider,
} from "#app/domain/accounts/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { browserOf, sessionFromRequest } from "#app/web/session.server.ts"
import { mayTryFromHere, signedIn } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.settingUp.confirm.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const opened = await openProviderSignUp(strangerCtx(request), params.token ?? "")
  if (opened && (await worksThere(request, opened))) throw redirect(`/provider/${opened.slug}`, 303)
  // What was written is for whoever can still make something of it.
  const signUp = opened?.state === "open" ? opened : null
  return data({ state: opened?.state ?? "unknown", signUp }, { status: opened ? 200 : 404 })
}

/** Pressed again by whom it has let in already: they are where they want to be. */
async function worksThere(request: Request, { slug }: OpenedSignUp): Promise<boolean> {
  const session = slug === null ? null : await sessionFromRequest(request)
  if (!session) return false
  const memberships = await membershipsOf(strangerCtx(request), session.personId)
  return memberships.some((membership) => membership.slug === slug)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { confirm } = wordsFor(languageOf(request)).settingUp
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  if (!(await mayTryFromHere(request, "start-provider.use"))) {
    const { tooMany } = wordsFor(languageOf(request)).account.problems
    return problems([{ text: tooMany }], 429)
  }
  const ctx = strangerCtx(request)
  const token = params.token ?? ""
  const started = await startProvider(ctx, { token, browser: browserOf(request) })
  if (started.ok) return signedIn(started.value, `/provider/${started.value.slug}`)
  const opened = await openProviderSignUp(ctx, token)
  if (opened && (await worksThere(request, opened))) return redirect(`/provider/${opened.slug}`, 303)
  return problems([{ text: refusalText(confirm.refusals, started.error) }], 409)
}

export default function ConfirmStart() {
  const { state, signUp } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  return (
    <PublicLayout>
      <ErrorSummary problems={wrong?.problems} />
      {signUp ? <Open {...signUp} /> : <Shut state={state} />}
    </PublicLayout>
  )
}

function Open(signUp: Omit<OpenedSignUp, "state" | "slug">) {
  const all = useWords()
  const words = all.settingUp.confirm
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <SummaryList
        rows={[
          { key: words.provider, value: signUp.providerName },
          { key: words.nation, value: all.provider.publicPage.nations[signUp.nation] },
          { key: words.service, value: `${signUp.serviceName}, ${signUp.place}` },
          { key: words.kind, value: all.public.vacancy.settings[signUp.kind] },
          { key: words.you, value: signUp.personName },
          { key: words.contact, value: `${signUp.contactName}, ${signUp.contactPhone}` },
        ]}
      />
      <Form>
        <SubmitButton>{words.start}</SubmitButton>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href="/start">
          {words.wrong}
        </a>
      </p>
    </>
  )
}

function Shut({ state }: { readonly state: string }) {
  const words = useWords().settingUp.confirm
  const used = state === "used"
  const title = used ? words.usedTitle : state === "late" ? words.lateTitle : words.unknownTitle
  const text = used ? words.usedText : state === "late" ? words.lateText : words.unknownText
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{text}</p>
      <LinkButton href={used ? "/sign-in" : "/start"}>{used ? words.signIn : words.again}</LinkButton>
    </>
  )
}
