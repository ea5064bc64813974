import { type JobsPage, readJobs } from "#app/domain/vacancies/index.server.ts"
import { searchFrom, searchPath } from "#app/domain/vacancies/search.ts"
import { formatPounds } from "#app/kernel/money.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { htmlLang, type Language, localeOf } from "#app/ui/language/language.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { feedName } from "#app/ui/vacancy/asked-in-words.ts"
import { freshUntil } from "#app/web/fresh-until.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { publicAddress } from "#app/web/public-record.server.ts"
import { strangerCtx } from "#app/web/stranger.server.ts"
import { xmlElement, xmlText } from "#app/web/xml.ts"

type Feed = {
  readonly language: Language
  readonly words: Words["public"]["jobs"]
  readonly name: string
  /** Whole addresses: of the page with the same jobs, and of the feed itself. */
  readonly page: string
  readonly self: string
  readonly jobs: JobsPage["jobs"]
}

type Written = { readonly type: string; readonly write: (feed: Feed) => string }

const inLondon = { dateStyle: "long", timeZone: "Europe/London" } as const
const english = new Intl.DateTimeFormat(localeOf("en"), inLondon)
const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: english,
  "easy-read": english,
  cy: new Intl.DateTimeFormat(localeOf("cy"), inLondon),
}

/** The newest open jobs that the address asks for, as `written` writes them. */
async function feedAnswer(request: Request, path: string, { type, write }: Written): Promise<Response> {
  const search = searchFrom(new URL(request.url).searchParams)
  const { jobs, freshUntil: until } = await readJobs(strangerCtx(request), {
    search,
    after: null,
    before: null,
  })
  const language = languageOf(request)
  const words = wordsFor(language).public.jobs
  const body = write({
    language,
    words,
    name: feedName(words, search),
    page: publicAddress(searchPath("/jobs", search)),
    self: publicAddress(searchPath(path, search)),
    jobs,
  })
  return new Response(body, { headers: { "Content-Type": type, ...(until && freshUntil(until)) } })
}

const addressOf = ({ slug }: JobsPage["jobs"][number]) => publicAddress(`/jobs/${slug}`)

function inShort({ language, words }: Feed, job: JobsPage["jobs"][number]): string {
  return words.feeds.item({
    provider: job.provider,
    place: job.place,
    pay: formatPounds(job.payPencePerHour),
    hours: words.hoursAWeek(job.minutesPerWeek / 60),
    closes: days[language].format(job.closesAt),
  })
}

const rss: Written = {
  type: "application/rss+xml; charset=utf-8",
  write: (feed) => {
    const items = feed.jobs.map((job) =>
      [
        "<item>",
        xmlElement("title", job.title),
        xmlElement("link", addressOf(job)),
        `<guid isPermaLink="true">${xmlText(addressOf(job))}</guid>`,
        xmlElement("description", inShort(feed, job)),
        ...(job.publishedAt ? [xmlElement("pubDate", job.publishedAt.toUTCString())] : []),
        "</item>",
      ].join(""),
    )
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
      xmlElement("title", feed.name),
      xmlElement("link", feed.page),
      xmlElement("description", feed.words.feeds.description),
      xmlElement("language", htmlLang(feed.language).toLowerCase()),
      `<atom:link href="${xmlText(feed.self)}" rel="self" type="application/rss+xml"/>`,
      ...items,
      "</channel></rss>",
      "",
    ].join("\n")
  },
}

const json: Written = {
  type: "application/feed+json; charset=utf-8",
  write: (feed) =>
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: feed.name,
      description: feed.words.feeds.description,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: htmlLang(feed.language),
      items: feed.jobs.map((job) => ({
        id: addressOf(job),
        url: addressOf(job),
        title: job.title,
        content_text: inShort(feed, job),
        ...(job.publishedAt && { date_published: job.publishedAt.toISOString() }),
        authors: [{ name: job.provider }],
      })),
    }),
}

/** RSS 2.0 */
export const rssAnswer = (request: Request) => feedAnswer(request, "/jobs/feed.xml", rss)
/** JSON Feed 1.1 */
export const jsonFeedAnswer = (request: Request) => feedAnswer(request, "/jobs/feed.json", json)
