import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { answerInvitation, readMyInvitation } from "#app/domain/panels/index.server.ts"
import { InvitationAnswerForm } from "#app/domain/panels/invitation-answer.ts"
import { type InvitationAnswer, invitationAnswers } from "#app/domain/panels/vocabulary.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { SayNo, SayYes, TellMore } from "#app/ui/panel/invitation-answer.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/panel-member.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

function answerIn(text: string | undefined): InvitationAnswer {
  const found = invitationAnswers.find((answer) => answer === text)
  if (!found) throw notFound()
  return found
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { joining, home } }) => {
    const titles = { yes: joining.yes.title, no: joining.sayNo.title, "tell-me-more": joining.tellMore.title }
    return data ? titles[data.answer] : home.title
  })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const answer = answerIn(params.answer)
  const invitation = await readMyInvitation(ctx, params.vacancy ?? "")
  if (!invitation) throw notFound()
  if (invitation.joined) throw redirect(panelPaths(invitation.slug).panel, 303)
  return { invitation, answer }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const slug = params.vacancy ?? ""
  const answer = answerIn(params.answer)
  const words = wordsFor(languageOf(request)).panel.joining
  const form = await readForm(request, InvitationAnswerForm, { answer })
  if (!form.ok) return problems(reworded(form.error, { ...words.yes.missing, ...words.missing }), 422)
  const answered = await answerInvitation(ctx, { slug, said: form.value })
  if (answered.ok) return redirect(panelPaths(slug).panel, 303)
  if (answered.error.kind === "not-found") throw notFound()
  return problems([{ text: refusalText(words.refusals, answered.error) }], 409)
}

const forms = { yes: SayYes, no: SayNo, "tell-me-more": TellMore } as const

export default function InvitationPage() {
  const { invitation, answer } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const Answer = forms[answer]
  return (
    <PanelPage panel={invitation} back={{ href: panelPaths(invitation.slug).panel }} rest={false}>
      <ErrorSummary problems={wrong?.problems} />
      <Answer invitation={invitation} typed={wrong?.values ?? {}} problems={wrong?.problems} />
    </PanelPage>
  )
}
