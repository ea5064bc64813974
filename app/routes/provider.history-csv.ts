import type { LoaderFunctionArgs } from "@remix-run/node"
import { historyFiltersFrom } from "#app/domain/history/filters.ts"
import { exportHistory } from "#app/domain/history/index.server.ts"
import { byteOrderMark, csvLine } from "#app/kernel/csv.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { historyCells } from "#app/ui/provider/history-in-words.ts"
import { languageOf } from "#app/web/language.server.ts"
import { historyCtx, notFound } from "#app/web/manager.server.ts"

/** The history as its filters leave it, for a spreadsheet; sent as it is read. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await historyCtx(request, params.provider)
  const filters = historyFiltersFrom(new URL(request.url).searchParams)
  const taken = await exportHistory(ctx, { filters })
  if (!taken.ok) throw notFound()
  const words = wordsFor(languageOf(request)).provider.history
  const rows = taken.value.batches()
  const text = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(to) {
      to.enqueue(text.encode(byteOrderMark + csvLine(words.csv.columns)))
    },
    async pull(to) {
      const { done, value } = await rows.next()
      if (done) return to.close()
      to.enqueue(text.encode(value.map((event) => csvLine(historyCells(event, words))).join("")))
    },
    async cancel() {
      await rows.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${words.csv.file}-${londonDay(ctx.now())}.csv"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
