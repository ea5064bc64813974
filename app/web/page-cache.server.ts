import { quickGzip, smallForms, worthCompressing } from "#app/web/compress.server.ts"
import { addForm, type ReadyAnswer, readyAnswer } from "#app/web/ready-answer.server.ts"

export type KeptPage = {
  readonly answer: ReadyAnswer
  /** The same for somebody who has no file of ours yet; made when the first of them asks. */
  readonly whole: () => ReadyAnswer
  /** By our own clock, in milliseconds; Infinity where nothing on the page ends by the clock. */
  readonly freshUntil: number
  readonly bytes: number
  /** Set by each reader, taken away when room is made: a page that is read is not the one to go. */
  recent: boolean
}

/** A page (or a feed, a map of the site) that was drawn and may be kept: status 200, for nobody in particular. */
export type DrawnPage = {
  readonly body: string | Buffer
  /** Content type. */
  readonly type: string
  readonly freshUntil: Date | undefined
}

export type PageCache = ReturnType<typeof pageCache>

type WholePages = {
  readonly page: (html: string) => string | undefined
  readonly headers: readonly string[]
}

type Options = {
  readonly maxBytes: number
  /** Sent with every form, name after value after name. */
  readonly headers: readonly string[]
  /** How a page is made whole for somebody who has no file of ours yet, and what is then sent with it. */
  readonly whole?: WholePages | undefined
  readonly now?: () => number
}

const longestAddress = 512
const addressesAPage = 8

/**
 * Pages that are the same for everybody, kept as bytes. Keeps nothing and finds nothing until `open`;
 * from `close` to the next `open` nobody would tell it that a page has changed.
 */
export function pageCache({ maxBytes, headers, whole, now = Date.now }: Options) {
  const pages = new Map<string, KeptPage>()
  const byAddress = new Map<string, { key: string; page: KeptPage }>()
  const underWay = new Map<string, Promise<unknown>>()
  let version = 0
  let bytes = 0
  let isOpen = false
  let clockAheadMs = 0

  function forget(key: string, page: KeptPage) {
    pages.delete(key)
    bytes -= page.bytes
  }

  function drop() {
    version += 1
    bytes = 0
    pages.clear()
    byAddress.clear()
    underWay.clear()
  }

  function keep(key: string, page: KeptPage) {
    const former = pages.get(key)
    if (former) forget(key, former)
    pages.set(key, page)
    bytes += page.bytes
    for (const [oldest, kept] of pages) {
      if (bytes <= maxBytes) break
      forget(oldest, kept)
      if (!kept.recent || pages.size === 0) continue
      kept.recent = false
      pages.set(oldest, kept)
      bytes += kept.bytes
    }
  }

  return {
    /** @param ahead how far the clock that pages are dated by is ahead of ours, in milliseconds */
    open(ahead = 0) {
      drop()
      clockAheadMs = ahead
      isOpen = true
    },
    close() {
      isOpen = false
      drop()
    },
    drop,
    isOpen: () => isOpen,
    size: () => ({ pages: pages.size, bytes }),

    /** The page for an address exactly as it was asked for before: two look-ups and nothing parsed. */
    at(language: string, address: string): KeptPage | undefined {
      const known = byAddress.get(language + address)
      if (known === undefined) return undefined
      if (pages.get(known.key) === known.page && now() < known.page.freshUntil) {
        known.page.recent = true
        return known.page
      }
      byAddress.delete(language + address)
      return undefined
    },

    /**
     * The kept page, or `draw`'s answer, which is kept where `keepable` gives a page. Requests for the same
     * key share one drawing. What was begun before a drop is not kept after it, and is not shared after it;
     * nor is it given to whoever asked when a job on it had closed.
     */
    async through<T>(
      place: { readonly language: string; readonly address: string; readonly url: URL },
      draw: () => Promise<T>,
      keepable: (drawn: T) => DrawnPage | undefined,
    ): Promise<KeptPage | T> {
      const key = keyOf(place.language, place.url)
      if (!isOpen || key === undefined) return draw()
      const askedAt = now()
      const kept = pages.get(key)
      if (kept && askedAt < kept.freshUntil) return remembered(place, key, kept)

      const joined = underWay.get(key) as Promise<KeptPage | T> | undefined
      if (joined) {
        const shared = await joined
        return isKept(shared) && askedAt >= shared.freshUntil ? draw() : shared
      }
      const begun = version
      const drawing = draw().then((drawn) => {
        const page = keepable(drawn)
        if (!page) return drawn
        const ready = keptPage(page, { headers, whole }, clockAheadMs)
        if (version !== begun || now() >= ready.freshUntil) return ready
        keep(key, ready)
        return remembered(place, key, ready)
      })
      underWay.set(key, drawing)
      return drawing.finally(() => {
        if (underWay.get(key) === drawing) underWay.delete(key)
      })
    },
  }

  function remembered(place: { language: string; address: string }, key: string, page: KeptPage): KeptPage {
    page.recent = true
    if (byAddress.size >= pages.size * addressesAPage) byAddress.clear()
    if (place.address.length <= longestAddress) {
      byAddress.set(place.language + place.address, { key, page })
    }
    return page
  }
}

function isKept<T>(page: KeptPage | T): page is KeptPage {
  return typeof page === "object" && page !== null && "answer" in page && "recent" in page
}

/** Path, search with its names in order, and language; undefined where the address is too long to keep. */
function keyOf(language: string, url: URL): string | undefined {
  if (url.pathname.length + url.search.length > longestAddress) return undefined
  const search = new URLSearchParams(url.search)
  search.sort()
  return `${language} ${url.pathname}?${search}`
}

function keptPage(
  { body: drawn, type, freshUntil }: DrawnPage,
  { headers: common, whole }: Pick<Options, "headers" | "whole">,
  clockAheadMs: number,
): KeptPage {
  const body = typeof drawn === "string" ? Buffer.from(drawn) : drawn
  // Whoever keeps a copy must ask again each time, by its tag: a page may change or end at any moment, and
  // the whole page has a tag of its own.
  const everyTime = ["Cache-Control", "no-cache", "Vary", "Accept-Encoding, Cookie"]
  const answer = readyAnswer(body, type, [...everyTime, ...common])
  if (body.length >= worthCompressing) addCompressed(answer, body)
  let first: ReadyAnswer | undefined
  return {
    answer,
    whole() {
      const page = first || typeof drawn !== "string" ? undefined : whole?.page(drawn)
      if (page === undefined || !whole) return first ?? answer
      const bytes = Buffer.from(page)
      first = readyAnswer(bytes, type, [...everyTime, ...whole.headers])
      addCompressed(first, bytes, 6)
      // It is sent to browsers only that take a small form.
      first.forms.identity = answer.forms.identity
      return first
    },
    freshUntil: freshUntil ? freshUntil.getTime() - clockAheadMs : Number.POSITIVE_INFINITY,
    // In all its forms, roughly.
    bytes: body.length * (whole ? 4 : 2),
    recent: false,
  }
}

/** The first readers get a quick form, while the small ones are made off the main thread. */
function addCompressed(answer: ReadyAnswer, body: Buffer, level?: number): void {
  addForm(answer, "gzip", quickGzip(body, level))
  answer.forms.br = answer.forms.gzip
  smallForms(body).then(
    (small) => {
      addForm(answer, "br", small.br)
      addForm(answer, "gzip", small.gzip)
    },
    () => {},
  )
}
