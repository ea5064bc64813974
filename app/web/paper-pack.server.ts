import { createHash } from "node:crypto"
import { type PaperPack, readPaperPack } from "#app/domain/applications/index.server.ts"
import { htmlLang, isLanguage, type Language } from "#app/ui/language/language.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { paperPack } from "#app/ui/paper/pack.ts"
import { addressOf } from "#app/web/caller.server.ts"
import { drawPaperPack } from "#app/web/draw-paper-pack.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { publicAddress } from "#app/web/public-record.server.ts"
import { limit } from "#app/web/rate-limit.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"

const hour = 60 * 60
/** A library or a job centre prints from one address. */
const mostInAnHour = 120
/** Text in points: large print, larger in Easy Read. */
const sizes: Readonly<Record<Language, number>> = { en: 14, cy: 14, "easy-read": 17 }

/** Packs drawn lately, by what they say: a vacancy stays as it was published, so each is drawn once. */
const drawn = new Map<string, Promise<Uint8Array>>()
const mostKept = 60

/** The paper pack of an open job, in the language asked for in the address or else the browser's own. */
export async function paperPackAnswer(request: Request, slug: string): Promise<Response> {
  const allowed = await limit({
    name: "paper-pack",
    key: addressOf(request),
    max: mostInAnHour,
    windowSeconds: hour,
  })
  if (!allowed.ok) {
    const headers = { "Retry-After": String(allowed.error.retryAfterSeconds) }
    throw new Response(null, { status: 429, headers })
  }
  const pack = await readPaperPack(strangerCtx(request), slug)
  if (!pack) throw new Response(null, { status: 404 })
  const asked = new URL(request.url).searchParams.get("language")
  const language = isLanguage(asked) ? asked : languageOf(request)
  const said = sheetsOf(pack, language)
  const tag = createHash("sha256").update(JSON.stringify(said.pieces)).digest("base64url")
  const etag = `"${tag}"`
  const headers = {
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="${wordsFor(language).paper.fileName}.pdf"`,
    "Content-Language": htmlLang(language),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, no-cache",
    ETag: etag,
  }
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers })
  return new Response(Buffer.from(await once(`${language} ${tag}`, () => drawPaperPack(said))), { headers })
}

function sheetsOf(pack: PaperPack, language: Language) {
  const words = wordsFor(language)
  const address = publicAddress(`/jobs/${pack.slug}`)
  return {
    title: words.paper.title(pack.title),
    author: pack.provider,
    language: htmlLang(language),
    createdAt: pack.publishedAt ?? pack.closesAt,
    pieces: paperPack(pack, address, { words, language }),
    english: paperPack(pack, address, { words: wordsFor("en"), language: "en" }),
    size: sizes[language],
    pageOf: words.paper.page,
  }
}

function once(key: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = drawn.get(key)
  if (kept) return kept
  const [oldest] = drawn.keys()
  if (drawn.size >= mostKept && oldest !== undefined) drawn.delete(oldest)
  const made = draw()
  drawn.set(key, made)
  // What failed is tried again by whoever asks next.
  made.catch(() => drawn.delete(key))
  return made
}
