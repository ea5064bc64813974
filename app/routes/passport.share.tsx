import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ChangeShareForm } from "#app/domain/credentials/forms.ts"
import { endShare, readMyShare, removeShare } from "#app/domain/credentials/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { OneShare } from "#app/ui/passport/one-share.tsx"
import { passportPaths } from "#app/ui/passport/paths.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ passport }) => passport.sharing.one.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const share = await readMyShare(await personCtx(request), params.share ?? "")
  if (!share) throw notFound()
  const asked = new URL(request.url).searchParams
  return { share, made: asked.has("made"), ended: asked.has("ended") }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const form = await readForm(request, ChangeShareForm)
  if (!form.ok) return problems(form.error, 422)
  const { share } = params
  const removing = form.value.what === "remove"
  const found = await readMyShare(ctx, share ?? "")
  if (!found) throw notFound()
  const changed = await (removing ? removeShare : endShare)(ctx, found.id)
  if (!changed.ok) throw notFound()
  return redirect(
    removing ? `${passportPaths.shares}?removed=1` : `${passportPaths.share(found.id)}?ended=1`,
    303,
  )
}

export default function Share() {
  const { share, made, ended } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { one: words, list } = useWords().passport.sharing
  return (
    <AccountLayout before={<BackLink href={passportPaths.shares}>{list.title}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      {made && share.standing === "open" && (
        <NotificationBanner tone="success">{words.made}</NotificationBanner>
      )}
      {ended && share.standing === "ended" && (
        <NotificationBanner tone="success">{words.endedNow}</NotificationBanner>
      )}
      <OneShare share={share} />
    </AccountLayout>
  )
}
