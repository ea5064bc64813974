import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { readMyShares, removeAllShares } from "#app/domain/credentials/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { passportPaths } from "#app/ui/passport/paths.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ passport }) => passport.copy.remove.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const shares = await readMyShares(await personCtx(request))
  const done = new URL(request.url).searchParams.get("done")
  return { links: shares.length, done: /^\d{1,4}$/.test(done ?? "") ? Number(done) : null }
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await personCtx(request)
  const form = await readForm(request, z.object({}))
  if (!form.ok) return problems(form.error, 422)
  const gone = await removeAllShares(ctx)
  return redirect(`${passportPaths.remove}?done=${gone.ok ? gone.value.removed : 0}`, 303)
}

export default function Delete() {
  const { links, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { copy, title } = useWords().passport
  const words = copy.remove
  return (
    <AccountLayout before={<BackLink href={passportPaths.home}>{title}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      {done !== null && <NotificationBanner tone="success">{words.done(done)}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <h2 className="govuk-heading-m">{words.canTitle}</h2>
      <p className="govuk-body">
        {words.links(links)} {links > 0 && words.linksThen}
      </p>
      {links > 0 && (
        <>
          <p className="govuk-body">
            {words.first}{" "}
            <a className="govuk-link" href={passportPaths.zip}>
              {copy.get}
            </a>
          </p>
          <p className="govuk-body">{words.noWayBack}</p>
          <Form>
            <ButtonGroup>
              <Button kind="warning">{words.press}</Button>
              <a className="govuk-link" href={passportPaths.home}>
                {words.keep}
              </a>
            </ButtonGroup>
          </Form>
        </>
      )}
      <h2 className="govuk-heading-m">{words.staysTitle}</h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {words.stays.map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{words.wrongTitle}</h2>
      <p className="govuk-body">{words.wrong}</p>
    </AccountLayout>
  )
}
