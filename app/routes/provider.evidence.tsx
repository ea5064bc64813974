import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { evidenceField, evidenceLimitBytes } from "#app/domain/training/evidence-rules.ts"
import { addEvidence, readRecordWithEvidence } from "#app/domain/training/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { FileField } from "#app/ui/forms/file-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { EvidenceList } from "#app/ui/training/evidence-list.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readFileOrText } from "#app/web/read-file.server.ts"
import { roomForFiles } from "#app/web/room.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"
import { bytesToCome } from "#app/web/voice.server.ts"

export const handle: RouteHandle = { takesFiles: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ evidence }) => evidence.title)

const news = ["added", "removed"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { employment: employmentId = "", record: recordId = "" } = params
  const record = await readRecordWithEvidence(ctx, { employmentId, recordId })
  if (!record) throw notFound()
  const done = new URL(request.url).searchParams.get("done")
  const here = `${provider.path}/workers/${employmentId}`
  return { provider, record, recordId, here, done: news.find((one) => one === done) ?? null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { evidence: words, server } = wordsFor(languageOf(request))
  const { employment: employmentId = "", record: recordId = "" } = params
  if (!(await readRecordWithEvidence(ctx, { employmentId, recordId }))) throw notFound()
  const refused = (text: string, status: 403 | 409 | 422 | 503) =>
    problems([{ field: evidenceField, text }], status)
  const done = await roomForFiles.forBytes(bytesToCome(request), async () => {
    const sent = await readFileOrText(request, { field: evidenceField, maxBytes: evidenceLimitBytes })
    if (sent === "broken-off") return refused(words.add.brokenOff, 422)
    if (sent.isOld) return refused(server.formTooOld, 403)
    const added = await addEvidence(ctx, { employmentId, recordId, sent: sent.file, name: sent.name })
    if (added.ok) {
      const here = `${provider.path}/workers/${employmentId}/records/${recordId}/evidence`
      return redirect(`${here}?done=added`, 303)
    }
    if (added.error.kind === "not-found") throw notFound()
    return refused(refusalText(words.refusals, added.error), 409)
  })
  return done === "full" ? refused(words.add.full, 503) : done
}

export default function Evidence() {
  const { provider, record, recordId, here, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().evidence
  const { name, title, code, files, isOneself, isTakenBack } = record
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={
        <BackLink href={`${here}/training/${code}`}>
          <bdi>{words.of(title, name)}</bdi>
        </BackLink>
      }
    >
      <ErrorSummary problems={wrong?.problems} />
      {done && !wrong && <NotificationBanner tone="success">{words.done[done]}</NotificationBanner>}
      <p className="vf-caption">
        <bdi>{words.of(title, name)}</bdi>
      </p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {files.length === 0 && <InsetText>{words.none}</InsetText>}
      <EvidenceList files={files} path={`${here}/records/${recordId}/evidence`} />
      {!isOneself && !isTakenBack && (
        <>
          <h2 className="govuk-heading-m">{words.add.title}</h2>
          <Form files>
            <FileField
              name={evidenceField}
              label={words.add.label}
              hint={words.add.hint}
              problem={problemOf(wrong?.problems, evidenceField)}
              accept="image/jpeg,image/png,image/webp,application/pdf"
            />
            <SubmitButton>{words.add.send}</SubmitButton>
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
