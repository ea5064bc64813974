import { readFileSync } from "node:fs"
import type { RequestListener } from "node:http"
import postgres from "postgres"
import type { ReactElement } from "react"
import { renderToString } from "react-dom/server"
import type { SupportSetting } from "#app/domain/vacancies/vocabulary.ts"
import { formatPounds } from "#app/kernel/money.ts"
import { jobsPage } from "#app/ui/language/en/public-jobs.ts"
import { bindTexts, elementsOf, type PageNode, parsePage } from "./page-tree.ts"

const days = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
})

const sayDay = (at: Date) => days.format(at).replaceAll(",", "")
const today = () => new Date().toISOString().slice(0, 10)
const paragraphs = (text: string) => text.split(/\n{2,}/)

/**
 * node:http, React's renderToString and the same SELECTs, prepared: the page of the product, byte for byte,
 * with none of its framework, its row security settings or its transactions.
 */
export async function pagesLimit(databaseUrl: string, filesFolder: string): Promise<RequestListener> {
  const sql = postgres(databaseUrl, { max: 20, onnotice: () => {} })
  const recorded = (name: string) => parsePage(readFileSync(`${filesFolder}/${name}.html`, "utf8"))
  const list = await boundPage(recorded("list"), () => listValues(sql), 200)
  const slug = readFileSync(`${filesFolder}/slug`, "utf8")
  const detail = await boundPage(recorded("detail"), () => detailValues(sql, slug), 20)
  return (req, res) => {
    const page = req.url === "/jobs" ? list() : detail()
    page.then(
      (html) => {
        const body = Buffer.from(html)
        res.writeHead(200, [
          "Content-Type",
          "text/html; charset=utf-8",
          "Content-Length",
          String(body.length),
        ])
        res.end(body)
      },
      () => res.writeHead(500).end(),
    )
  }
}

async function boundPage(page: PageNode, read: () => Promise<string[]>, atLeast: number) {
  const bound = bindTexts(page, await read())
  if (bound < atLeast) throw new Error(`only ${bound} texts of the page were found in the database`)
  return async () => `<!DOCTYPE html>${renderToString(elementsOf(page, await read()) as ReactElement)}`
}

async function listValues(sql: postgres.Sql): Promise<string[]> {
  const now = new Date()
  const [jobs, [count]] = await Promise.all([
    sql`
      select v.id, v.slug, v.title, v.place, v.support_setting, v.pay_pence_per_hour, v.minutes_per_week,
        v.closes_at, v.published_at, p.name as provider
      from vacancies v join providers p on p.id = v.provider_id
      where v.status = 'published' and v.closes_at > (select ${now}::timestamptz)
      order by v.published_at desc, v.id desc limit 51`,
    sql`
      select published - (
          select count(*)::int from (
            select from vacancies where status = 'published' and closes_at <= (select ${now}::timestamptz)
            order by closes_at limit 10000) overdue) as open,
        (select min(closes_at) from vacancies
          where status = 'published' and closes_at > (select ${now}::timestamptz)) as closes_next
      from published_vacancies`,
  ])
  return [
    jobsPage.openNow(count!.open),
    ...jobs
      .slice(0, 50)
      .flatMap((job) => [
        job.title,
        job.provider,
        formatPounds(job.pay_pence_per_hour),
        `${job.minutes_per_week / 60} hours a week`,
        job.place,
        jobsPage.search.settings[job.support_setting as SupportSetting],
        sayDay(job.closes_at),
      ]),
  ]
}

async function detailValues(sql: postgres.Sql, slug: string): Promise<string[]> {
  const [[job], values, members, questions] = await Promise.all([
    sql`
      select v.id, v.slug, v.title, v.place, v.outcode, v.support_setting, v.driving, v.pay_region, v.good_day,
        v.the_work, v.training, v.pay_pence_per_hour, v.minutes_per_week, v.guaranteed_minutes_per_week,
        v.travel_time, v.sick_pay, v.sick_pay_words, v.pattern, v.closes_at, v.hear_by, v.status, v.published_at,
        r.title as role, p.id as provider_id, p.slug as provider_slug, p.name as provider, p.about,
        p.contact_name, p.contact_phone
      from vacancies v
      join providers p on p.id = v.provider_id
      join pathway_roles r on r.code = v.role_code
      where v.slug = ${slug}`,
    sql`
      select c.code, c.title, c.description
      from vacancies v
      join vacancy_values w on w.vacancy_id = v.id
      join care_values c on c.code = w.value_code
      where v.slug = ${slug} order by c.position`,
    sql`select part, shown_as from panel_in_public((select id from vacancies where slug = ${slug}))`,
    sql`
      select q.position, w.kind, w.title, w.situation, w.ask, w.easy_read, w.options, w.value_codes
      from vacancies v
      join vacancy_questions q on q.vacancy_id = v.id
      join question_versions w on w.id = q.question_version_id
      where v.slug = ${slug} order by q.position`,
    sql`
      select * from pay_rates
      where kind in ('national-living-wage', 'real-living-wage') and valid_from <= ${today()}`,
    sql`
      select g.say, g.quorum, g.sealed_at from vacancies v join panel_agreements g on g.vacancy_id = v.id
      where v.slug = ${slug} and g.sealed_at is not null`,
    sql`
      select d.words, d.shown_as from vacancies v join good_day_voices d on d.vacancy_id = v.id
      where v.slug = ${slug} and d.withdrawn_at is null order by d.id`,
    sql`
      select a.words, a.answer from vacancies v join asked_questions a on a.vacancy_id = v.id
      where v.slug = ${slug} and a.is_public and a.answered_at is not null order by a.asked_at`,
    sql`
      select f.sent, f.sent_in_time from vacancies v join feedback_counters f on f.provider_id = v.provider_id
      where v.slug = ${slug}`,
  ])
  if (!job) throw new Error("there is no such vacancy")
  return [
    job.provider,
    job.title,
    ...[job.good_day, job.the_work, job.training, job.about].flatMap(paragraphs),
    ...values.flatMap(({ title, description }) => [title, description]),
    ...questions.flatMap(({ title, situation, ask, options }) => [
      title,
      ...paragraphs(situation),
      ask,
      ...(options ?? []).map(({ text }: { text: string }) => text),
    ]),
    ...members.map(({ part, shown_as }) =>
      part === "staff" ? `${shown_as}, who works for the provider` : `${shown_as}, who draws on support`,
    ),
    sayDay(job.closes_at),
    job.provider,
    formatPounds(job.pay_pence_per_hour),
    job.pattern,
    job.place,
    job.role,
    sayDay(job.closes_at),
  ]
}
