import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { type OpenedLink, openSignInLink, signInByLink } from "#app/domain/accounts/index.server.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"
import { browserOf, sessionFromRequest } from "#app/web/session.server.ts"
import { landing, mayTryFromHere, sendSignInLink, signedIn } from "#app/web/sign-in.server.ts"

const LinkForm = z.object({ step: z.enum(["use", "again"]) })

/** What the page may say of a link; the address behind it stays here. */
function shown(link: OpenedLink | null, request: Request) {
  if (!link) return { state: "unknown" as const }
  const { state, personName, providerName, purpose } = link
  const isAsker = link.browserHash !== null && link.browserHash === browserOf(request).hash
  const opener: "here" | "elsewhere" | "invited" =
    purpose !== "sign-in" ? "invited" : isAsker ? "here" : "elsewhere"
  return {
    state,
    opener,
    personName,
    providerName,
    canSendAgain: state !== "cancelled" && link.email !== null,
  }
}

/** Opened again by somebody whom it has let in already, in this browser: they are where they want to be. */
async function letInAlready(link: OpenedLink | null, request: Request): Promise<boolean> {
  if (link?.state !== "used") return false
  return (await sessionFromRequest(request))?.personId === link.personId
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.account.link.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const link = await openSignInLink(strangerCtx(request), params.token ?? "")
  if (await letInAlready(link, request)) throw redirect(sameSitePath(link?.returnTo, landing), 303)
  return data(shown(link, request), { status: link ? 200 : 404 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).account
  const token = params.token ?? ""
  const form = await readForm(request, LinkForm)
  if (!form.ok) return problems(form.error, 422)
  if (!(await mayTryFromHere(request, "sign-in-link.use")))
    return problems([{ text: words.problems.tooMany }], 429)
  const ctx = strangerCtx(request)

  if (form.value.step === "again") {
    const link = await openSignInLink(ctx, token)
    if (!link?.email || link.state === "cancelled") throw new Response(null, { status: 404 })
    const sent = await sendSignInLink(request, { email: link.email, returnTo: link.returnTo ?? landing })
    return sent ?? problems([{ text: words.problems.tooMany }], 429)
  }

  const used = await signInByLink(ctx, token, browserOf(request))
  if (used.ok) return signedIn(used.value, used.value.returnTo)
  const link = await openSignInLink(ctx, token)
  if (await letInAlready(link, request)) return redirect(sameSitePath(link?.returnTo, landing), 303)
  return problems([{ text: refusalText(words.link.refusals, used.error) }], 409)
}

export default function SignInLink() {
  const link = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  return (
    <PublicLayout>
      <ErrorSummary problems={wrong?.problems} />
      {link.state === "unknown" ? (
        <Unknown />
      ) : link.state === "open" ? (
        <Open {...link} />
      ) : (
        <Spent {...link} />
      )}
    </PublicLayout>
  )
}

type Known = Exclude<ReturnType<typeof shown>, { state: "unknown" }>

function Open({ opener, personName, providerName }: Known) {
  const words = useWords().account.link
  const said = {
    here: { title: words.here(personName), texts: [words.hereText] },
    elsewhere: { title: words.elsewhere, texts: [words.elsewhereText(personName), words.elsewhereCare] },
    invited: {
      title: words.invited(personName),
      texts: [words.invitedText(providerName ?? ""), words.invitedCare(personName)],
    },
  }[opener]
  return (
    <>
      <h1 className="govuk-heading-l">{said.title}</h1>
      {said.texts.map((text) => (
        <p className="govuk-body" key={text}>
          {text}
        </p>
      ))}
      <Form>
        <Button name="step" value="use">
          {opener === "elsewhere" ? words.useElsewhere : words.use}
        </Button>
      </Form>
    </>
  )
}

function Spent({ state, providerName, canSendAgain }: Known) {
  const words = useWords().account.link
  const title = { used: words.usedTitle, late: words.lateTitle, cancelled: words.cancelledTitle, open: "" }[
    state
  ]
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {canSendAgain ? (
        <>
          <p className="govuk-body">{words.newOne}</p>
          <Form>
            <Button name="step" value="again">
              {words.again}
            </Button>
          </Form>
        </>
      ) : (
        providerName && <p className="govuk-body">{words.askInviter(providerName)}</p>
      )}
    </>
  )
}

function Unknown() {
  const words = useWords().account.link
  return (
    <>
      <h1 className="govuk-heading-l">{words.unknownTitle}</h1>
      <p className="govuk-body">{words.unknownText}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          {words.askNew}
        </a>
      </p>
    </>
  )
}
