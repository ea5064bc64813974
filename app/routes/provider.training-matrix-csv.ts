import type { LoaderFunctionArgs } from "@remix-run/node"
import { exportMatrix } from "#app/domain/training/index.server.ts"
import { matrixFiltersFrom } from "#app/domain/training/matrix-filters.ts"
import { byteOrderMark, csvLine } from "#app/kernel/csv.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { matrixLines } from "#app/ui/training/matrix-as-csv.ts"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"

/** Workers and training as the filters leave them, for a spreadsheet; sent as it is read. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await learningCtx(request, params.provider)
  const filters = matrixFiltersFrom(new URL(request.url).searchParams)
  const taken = await exportMatrix(ctx, { filters })
  if (!taken.ok) throw notFound()
  const { learning: words } = wordsFor(languageOf(request))
  const titles = new Map(taken.value.columns.map(({ code, title }) => [code, title]))
  const rows = taken.value.batches()
  const text = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(to) {
      to.enqueue(text.encode(byteOrderMark + csvLine(words.matrix.csv.columns)))
    },
    async pull(to) {
      const { done, value } = await rows.next()
      if (done) return to.close()
      to.enqueue(text.encode(value.map((worker) => matrixLines(worker, { titles, filters, words })).join("")))
    },
    async cancel() {
      await rows.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${words.matrix.csv.file}-${londonDay(ctx.now())}.csv"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
