import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { openInvitation, signInByInvitation } from "#app/domain/accounts/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { LinkSpent, LinkUnknown, Welcome } from "#app/ui/panel/invitation.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { invitationShown, letInAlready } from "#app/web/invitation.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"
import { browserOf, sessionFromRequest } from "#app/web/session.server.ts"
import { mayTryFromHere, sendSignInLink, signedIn, signedInBeside } from "#app/web/sign-in.server.ts"

const panels = "/panel"
const LinkForm = z.object({ step: z.enum(["use", "again"]), beside: z.enum(["on"]).optional() })

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { join } }) =>
    data && "name" in data ? join.title(data.name) : join.newLinkTitle,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const link = await openInvitation(strangerCtx(request), params.token ?? "")
  if (await letInAlready(link, request)) throw redirect(sameSitePath(link?.returnTo, panels), 303)
  return data(await invitationShown(link, request), { status: link ? 200 : 404 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).panel
  const token = params.token ?? ""
  const form = await readForm(request, LinkForm)
  if (!form.ok) return problems(form.error, 422)
  if (!(await mayTryFromHere(request, "invitation.use"))) return problems([{ text: words.tooMany }], 429)
  const ctx = strangerCtx(request)

  if (form.value.step === "again") {
    const link = await openInvitation(ctx, token)
    if (!link?.email || link.state === "cancelled") throw notFound()
    const sent = await sendSignInLink(request, { email: link.email, returnTo: link.returnTo ?? panels })
    return sent ?? problems([{ text: words.tooMany }], 429)
  }

  const beside = form.value.beside === "on" && (await sessionFromRequest(request)) !== null
  const browser = browserOf(request)
  // Whoever sits beside keeps their session: it is not the one that this browser goes on with.
  const used = await signInByInvitation(
    ctx,
    token,
    beside ? { ...browser, sessionToken: undefined } : browser,
  )
  if (used.ok) {
    const { returnTo } = used.value
    return beside ? signedInBeside(request, used.value, returnTo) : signedIn(used.value, returnTo)
  }
  const link = await openInvitation(ctx, token)
  if (await letInAlready(link, request)) return redirect(sameSitePath(link?.returnTo, panels), 303)
  return problems([{ text: refusalText(words.linkRefusals, used.error) }], 409)
}

export default function Join() {
  const link = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const help =
    "person" in link && link.person ? { person: link.person.name, phone: link.person.phone } : undefined
  return (
    <PanelLayout help={help}>
      <ErrorSummary problems={wrong?.problems} />
      {link.state === "unknown" ? (
        <LinkUnknown />
      ) : link.state === "open" ? (
        <Welcome invitation={link} sent={{ step: "use" }} />
      ) : (
        <LinkSpent {...link} state={link.state} />
      )}
    </PanelLayout>
  )
}
