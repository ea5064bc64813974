import type { ScorePack } from "#app/domain/panels/index.server.ts"
import { htmlLang, type Language } from "#app/ui/language/language.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { scorePack } from "#app/ui/paper/score-pack.ts"
import { drawPaperPack } from "#app/web/draw-paper-pack.server.ts"
import { publicAddress } from "#app/web/public-record.server.ts"

/** Text in points: large print, larger in Easy Read. */
const sizes: Readonly<Record<Language, number>> = { en: 16, cy: 16, "easy-read": 18 }

/** A member's pack as a PDF to print. Drawn anew each time: what was hidden since is hidden in it too. */
export async function scorePackAnswer(pack: ScorePack, language: Language): Promise<Response> {
  const words = wordsFor(language)
  const address = (number: number) =>
    publicAddress(`/provider/${pack.provider.slug}/paper/${pack.code}/${number}`)
  const bytes = await drawPaperPack({
    title: words.panel.paper.title(pack.job),
    author: pack.provider.name,
    language: htmlLang(language),
    createdAt: pack.printedAt,
    pieces: scorePack(pack, address, { words, language }),
    english: scorePack(pack, address, { words: wordsFor("en"), language: "en" }),
    size: sizes[language],
    pageOf: words.paper.page,
  })
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${words.panel.paper.fileName}.pdf"`,
      "Content-Language": htmlLang(language),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
    },
  })
}
