import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node"
import { useActionData } from "@remix-run/react"
import { checkGivenBadge } from "#app/domain/credentials/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { BadgeForm } from "#app/ui/verify/badge-form.tsx"
import { GivenBadge } from "#app/ui/verify/given-badge.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { readGivenBadge } from "#app/web/given-badge.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { roomForFiles } from "#app/web/room.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"
import { bytesToCome } from "#app/web/voice.server.ts"

export const handle: RouteHandle = { takesFiles: true }

export const meta: MetaFunction<unknown> = ({ matches }) =>
  pageTitle(matches, (words) => words.public.given.title, {
    description: (words) => words.public.given.description,
  })

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request))
  const { problems } = words.public.given
  const refused = (
    status: 403 | 422 | 429 | 503,
    text: string,
    over: { field?: string; typed?: string } = {},
  ) =>
    data(
      {
        problems: [{ text, ...(over.field && { field: over.field }) }],
        typed: over.typed ?? "",
        checked: null,
      },
      { status },
    )
  const done = await roomForFiles.forBytes(bytesToCome(request), async () => {
    const { badge, typed } = await readGivenBadge(request, words)
    if (!badge.ok) return refused(badge.error.status, badge.error.text, { ...badge.error, typed })
    const { bytes, field } = badge.value
    const checked = await checkGivenBadge(strangerCtx(request), bytes)
    if (!checked.ok) return refused(422, problems[checked.error.kind], { field, typed })
    const found = { problems: undefined, typed: "", checked: checked.value }
    return data(found, { headers: { "Cache-Control": "no-store" } })
  })
  return done === "full" ? refused(503, problems.full) : done
}

export default function VerifyBadge() {
  const answer = useActionData<typeof action>()
  const words = useWords().public.given
  const problems = answer?.problems
  return (
    <PublicLayout current="verify" before={<BackLink href="/verify">{words.byCode}</BackLink>}>
      {answer?.checked ? (
        <GivenBadge {...answer.checked} />
      ) : (
        <>
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body-l">{words.lead}</p>
          <BadgeForm
            typed={answer?.typed}
            problem={(field) => problemOf(problems, field)}
            send={<SubmitButton>{words.check}</SubmitButton>}
          />
          <p className="govuk-body">{words.kept}</p>
        </>
      )}
    </PublicLayout>
  )
}
