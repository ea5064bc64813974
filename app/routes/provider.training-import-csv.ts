import type { LoaderFunctionArgs } from "@remix-run/node"
import { importCells } from "#app/domain/training/import-rules.ts"
import { importTemplate } from "#app/domain/training/index.server.ts"
import { byteOrderMark, csvLine } from "#app/kernel/csv.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { languageOf } from "#app/web/language.server.ts"
import { learningCtx, notFound } from "#app/web/manager.server.ts"

/** A file to fill in: each worker with the training that they are still to complete. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx } = await learningCtx(request, params.provider)
  const lines = await importTemplate(ctx)
  if (!lines.ok) throw notFound()
  const { columns, template } = wordsFor(languageOf(request)).learningImport
  const head = csvLine([...importCells.map((cell) => columns[cell]), template.who])
  const body = lines.value.map(({ worker, training, name }) => csvLine([worker, training, "", "", "", name]))
  return new Response(byteOrderMark + head + body.join(""), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `attachment; filename="${template.file}-${londonDay(ctx.now())}.csv"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
