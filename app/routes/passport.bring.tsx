import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { bringBadge, readMyJobs } from "#app/domain/credentials/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { passportPaths } from "#app/ui/passport/paths.ts"
import { BadgeForm } from "#app/ui/verify/badge-form.tsx"
import { personCtx } from "#app/web/ctx.server.ts"
import { readGivenBadge } from "#app/web/given-badge.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { roomForFiles } from "#app/web/room.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"
import { bytesToCome } from "#app/web/voice.server.ts"

export const handle: RouteHandle = { takesFiles: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ brought }) => brought.bring.title)

/** Where somebody works in one place, that is where they bring it; else they choose first. */
async function jobsAsked(request: Request) {
  const ctx = await personCtx(request)
  const jobs = await readMyJobs(ctx)
  const at = new URL(request.url).searchParams.get("at")
  const job = jobs.length === 1 ? jobs[0] : jobs.find(({ employmentId }) => employmentId === at)
  return { ctx, jobs, job: job ?? null }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { jobs, job } = await jobsAsked(request)
  return { jobs, job }
}

export async function action({ request }: ActionFunctionArgs) {
  const { ctx, job } = await jobsAsked(request)
  const words = wordsFor(languageOf(request))
  const { problems: unread } = words.public.given
  const refused = (
    status: 403 | 409 | 422 | 429 | 503,
    text: string,
    { field, typed = "" }: { readonly field?: string; readonly typed?: string } = {},
  ) => data({ problems: [{ text, ...(field && { field }) }], typed }, { status })
  const done = await roomForFiles.forBytes(bytesToCome(request), async () => {
    const { badge, typed } = await readGivenBadge(request, words)
    if (!badge.ok) return refused(badge.error.status, badge.error.text, { ...badge.error, typed })
    const { bytes, field } = badge.value
    const brought = await bringBadge(ctx, { employmentId: job?.employmentId ?? "", bytes })
    if (brought.ok) return redirect(`${passportPaths.badges}?done=brought`, 303)
    const { error } = brought
    return error.kind in unread
      ? refused(422, unread[error.kind as keyof typeof unread], { field, typed })
      : refused(409, refusalText(words.brought.bringRefusals, error as never), { field, typed })
  })
  return done === "full" ? refused(503, unread.full) : done
}

export default function Bring() {
  const { jobs, job } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { own, bring: words } = useWords().brought
  return (
    <AccountLayout before={<BackLink href={passportPaths.badges}>{own.title}</BackLink>}>
      <ErrorSummary problems={answer?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {jobs.length === 0 && <InsetText>{words.nowhere}</InsetText>}
      {jobs.length > 1 && !job && (
        <>
          <h2 className="govuk-heading-m">{words.where}</h2>
          <ul className="govuk-list govuk-list--spaced">
            {jobs.map(({ employmentId, provider }) => (
              <li key={employmentId}>
                <a className="govuk-link" href={`${passportPaths.bring}?at=${employmentId}`}>
                  {provider}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {job && (
        <>
          <p className="govuk-body">
            <strong>{words.to(job.provider)}</strong>
          </p>
          <BadgeForm
            typed={answer?.typed}
            problem={(field) => problemOf(answer?.problems, field)}
            send={<SubmitButton>{words.send}</SubmitButton>}
          />
          <p className="govuk-body">{words.kept}</p>
        </>
      )}
    </AccountLayout>
  )
}
