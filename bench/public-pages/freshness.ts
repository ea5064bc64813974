import type postgres from "postgres"
import { rounded } from "../runner/arithmetic.ts"
import type { Child } from "../runner/child.ts"
import { getRequest, shoot } from "../runner/load.ts"
import { wait } from "../runner/machine.ts"

/**
 * How long the news of a close may be on its way from another process. Whoever closes through the web
 * process itself is answered only once its store has heard.
 */
const onItsWayMs = 100
const betweenMs = 100
const givenUpMs = 1_500

/** When a vacancy was seen on the page, by when the page was asked for and by when it was answered. */
class Sightings {
  firstAnswered = Number.POSITIVE_INFINITY
  readonly asked: number[] = []
  see(askedAt: number) {
    this.firstAnswered = Math.min(this.firstAnswered, performance.now())
    this.asked.push(askedAt)
  }
}

/**
 * Publishes and closes vacancies by SQL, one round after another, while the public list is read without a
 * pause over 10 connections. Each second round leaves the closing to the clock.
 */
export async function watchFreshness(owner: postgres.Sql, web: Child, secs: number) {
  const watched = new Map<string, Sightings>()
  const over = new AbortController()
  const titles = /Watched vacancy \d+/g
  const shot = { bytes: getRequest({ path: "/jobs" }), id: 0 }
  const load = shoot({
    port: web.port,
    connections: 10,
    secs: secs + 10,
    stop: over.signal,
    next: () => shot,
    right: ({ status }) => status === 200,
    body: (html, askedAt) => {
      for (const [title] of html.matchAll(titles)) watched.get(title)?.see(askedAt)
    },
  })

  const rounds: { freshMs: number; staleMs: number }[] = []
  const until = performance.now() + secs * 1_000
  try {
    while (performance.now() < until) {
      const title = `Watched vacancy ${rounds.length}`
      const seen = new Sightings()
      watched.set(title, seen)
      const byClock = rounds.length % 2 === 1
      const { id, closesAt } = await draftVacancy(owner, title, byClock ? 700 : 600_000)
      await owner`update vacancies set status = 'published', published_at = now() where id = ${id}`
      const publishedAt = performance.now()
      while (seen.asked.length === 0 && performance.now() < publishedAt + givenUpMs) await wait(5)
      let closed = closesAt.getTime() - (Date.now() - performance.now())
      if (byClock) {
        await wait(Math.max(0, closed - performance.now()))
      } else {
        await owner`update vacancies set status = 'closed', closed_at = now() where id = ${id}`
        closed = performance.now() + onItsWayMs
      }
      await wait(betweenMs + onItsWayMs)
      const freshMs = Math.max(0, seen.firstAnswered - publishedAt)
      rounds.push({ freshMs, staleMs: Math.max(0, Math.max(0, ...seen.asked) - closed) })
    }
  } finally {
    over.abort()
  }
  const { requests, errors, rps } = await load
  return {
    rounds: rounds.length,
    requests,
    errors,
    rps: rounded(rps, 0),
    freshMs: rounded(Math.max(0, ...rounds.map(({ freshMs }) => freshMs)), 1),
    staleMs: rounded(Math.max(0, ...rounds.map(({ staleMs }) => staleMs)), 1),
    stale: rounds.filter(({ staleMs }) => staleMs > 0).length,
  }
}

/** A vacancy that lacks nothing but being published. */
async function draftVacancy(owner: postgres.Sql, title: string, openForMs: number) {
  return owner.begin(async (sql) => {
    const [vacancy] = await sql<[{ id: string; closesAt: Date }]>`
      insert into vacancies (provider_id, slug, title, role_code, place, good_day, the_work, training,
        pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by)
      select id, ${title.toLowerCase().replaceAll(" ", "-")}, ${title}, 'new-to-care', 'Leeds', 'Tea.', 'Support.', 'Paid.',
        1300, 1200, 'Mornings', clock_timestamp() + ${openForMs}::int * interval '1 millisecond', current_date + 45
      from providers order by id limit 1
      returning id, closes_at as "closesAt"`
    await sql`
      insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed)
      select v.provider_id, v.id, m.id, m.name, 'draws-on-support', 1 from vacancies v, people m
      where v.id = ${vacancy.id} and m.name = 'Member 1'`
    // Past the triggers: who agreed to what is not measured here.
    await sql`set local session_replication_role = replica`
    await sql`
      insert into panel_agreements (provider_id, vacancy_id, say, quorum, sealed_at)
      select provider_id, id, 'equal', 1, now() from vacancies where id = ${vacancy.id}`
    await sql`set local session_replication_role = origin`
    return vacancy
  })
}
