import type { LoaderFunctionArgs } from "@remix-run/node"
import { filtersFrom } from "#app/domain/decisions/application-filters.ts"
import { exportApplications } from "#app/domain/decisions/index.server.ts"
import { byteOrderMark, csvLine } from "#app/kernel/csv.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicationCells, columnNames } from "#app/ui/provider/list-as-csv.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

/** The list as its filters leave it, for a spreadsheet; sent as it is read. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await managerCtx(request, params.provider)
  const filters = filtersFrom(new URL(request.url).searchParams)
  const list = await exportApplications(ctx, { slug: params.vacancy ?? "", filters })
  if (!list.ok) throw notFound()
  const { slug, questions, batches } = list.value
  const words = wordsFor(languageOf(request)).provider
  const now = ctx.now()
  const rows = batches()
  const text = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(to) {
      to.enqueue(text.encode(byteOrderMark + csvLine(columnNames(questions, words))))
    },
    async pull(to) {
      const { done, value } = await rows.next()
      if (done) return to.close()
      const lines = value.map((row) => csvLine(applicationCells(row, questions, words, now)))
      to.enqueue(text.encode(lines.join("")))
    },
    async cancel() {
      await rows.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${words.lists.csv.file}-${slug}-${londonDay(now)}.csv"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
