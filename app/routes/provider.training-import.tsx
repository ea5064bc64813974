import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { importBytesLimit, importCells } from "#app/domain/training/import-rules.ts"
import { previewImport, textOfFile } from "#app/domain/training/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { FileField } from "#app/ui/forms/file-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ImportPreview } from "#app/ui/training/import-preview.tsx"
import { shownPreview } from "#app/web/import-preview.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"
import { readFileOrText } from "#app/web/read-file.server.ts"
import { cleanText } from "#app/web/read-form.server.ts"
import { roomForFiles } from "#app/web/room.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"
import { bytesToCome } from "#app/web/voice.server.ts"

export const handle: RouteHandle = { takesFiles: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.learningImport.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider } = await learningCtx(request, params.provider)
  const noted = Number(new URL(request.url).searchParams.get("noted"))
  return { provider, noted: Number.isSafeInteger(noted) && noted > 0 ? noted : null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx } = await learningCtx(request, params.provider)
  const { learningImport: words, server } = wordsFor(languageOf(request))
  const refused = (status: 403 | 422 | 503, text: string, field?: string, typed = "") =>
    data({ problems: [{ text, ...(field && { field }) }], typed, preview: null }, { status })
  const done = await roomForFiles.forBytes(bytesToCome(request), async () => {
    const sent = await readFileOrText(request, {
      field: "file",
      maxBytes: importBytesLimit,
      // One byte more than there may be: what is longer is told from what just fits.
      text: { field: "text", maxBytes: importBytesLimit + 1 },
    })
    if (sent === "broken-off") return refused(422, words.problems["broken-off"])
    const { file, text: typed } = sent
    if (sent.isOld) return refused(403, server.formTooOld, undefined, typed)
    const tooLarge = { kind: "too-large", limitBytes: importBytesLimit } as const
    if (file === "too-large") return refused(422, refusalText(words.fileRefusals, tooLarge), "file", typed)
    if (file === "none" && typed.trim() === "") return refused(422, words.problems.nothing, "file")
    const field = file === "none" ? "text" : "file"
    const read = file === "none" ? { ok: true as const, value: typed } : textOfFile(file)
    if (!read.ok) return refused(422, refusalText(words.fileRefusals, read.error), field, typed)
    const text = cleanText(read.value)
    const preview = await previewImport(ctx, text)
    if (preview.ok) return { problems: undefined, typed, preview: shownPreview(text, preview.value) }
    if (preview.error.kind === "not-found") throw notFound()
    return refused(422, refusalText(words.fileRefusals, preview.error), field, typed)
  })
  return done === "full" ? refused(503, words.problems.full) : done
}

export default function TrainingImport() {
  const { provider, noted } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().learningImport
  const here = `${provider.path}/training/import`
  const problem = (field: string) => problemOf(answer?.problems, field)
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      before={<BackLink href={`${provider.path}/training/matrix`}>{words.back}</BackLink>}
    >
      {answer?.preview ? (
        <ImportPreview preview={answer.preview} here={here} />
      ) : (
        <>
          {noted && !answer && (
            <NotificationBanner tone="success">
              <p>{words.done(noted)}</p>
            </NotificationBanner>
          )}
          <ErrorSummary problems={answer?.problems} />
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body-l">{words.lead}</p>
          <h2 className="govuk-heading-m">{words.template.title}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={`${here}.csv`} download>
              {words.template.link}
            </a>
          </p>
          <p className="govuk-body">{words.template.hint}</p>
          <h2 className="govuk-heading-m">{words.yours.title}</h2>
          <p className="govuk-body">{words.yours.what}</p>
          <ul className="govuk-list govuk-list--bullet">
            {importCells.map((cell) => (
              <li key={cell}>
                <strong>{words.columns[cell]}</strong>: {words.yours.each[cell]}
              </li>
            ))}
          </ul>
          <p className="govuk-body">{words.yours.limits}</p>
          <Form files>
            <FileField
              name="file"
              label={words.form.file}
              hint={words.form.fileHint}
              problem={problem("file")}
              accept=".csv,.txt,text/csv"
            />
            <TextArea
              name="text"
              label={words.form.text}
              hint={words.form.textHint}
              value={answer?.typed}
              problem={problem("text")}
              rows={5}
            />
            <SubmitButton>{words.form.show}</SubmitButton>
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
