import { randomBytes } from "node:crypto"
import type postgres from "postgres"
import { sessionTokenHash } from "#app/domain/accounts/begin-session.server.ts"
import { csrfFieldName } from "#app/ui/layout/frame.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { csrfToken } from "#app/web/csrf.server.ts"
import { answerMark } from "#app/web/panel-member.server.ts"
import { allToScore, type Scorer, seedScoring, type ToScore } from "../data/seed-scoring.ts"
import type { Bench } from "../runner/bench.ts"
import type { Child } from "../runner/child.ts"
import { type Answer, getRequest, postRequest, type Shot, shoot } from "../runner/load.ts"
import type { Cell } from "../runner/pairs.ts"
import type { BenchDatabase } from "../runner/stand.ts"
import { type Figures, growthOf, judge } from "../runner/verdict.ts"
import { measureAllocation, measureFit } from "./working-out.ts"

const targets = { toLimit: 0.4, growth: 1.3, allocationMs: 1_000, fitMs: 2_000, fitMb: 200 } as const
const many = 20

/**
 * A member saves a score, and opens the list of the answers that are theirs, with few stored scores and with
 * a million; answers are shared out, and a panel's fair scores worked out, at the size of a large vacancy.
 */
export const scoring: Bench = async ({ stand, measuring, options, say }) => {
  const stored = options.smoke ? { small: 1_000, large: 20_000 } : { small: 10_000, large: 1_000_000 }
  say(`Setting down ${stored.large} scores`)
  const large = await madeReady(stand.large, stored.large)
  const small = await madeReady(stand.small, stored.small)
  const web = await stand.startWeb(stand.large)
  const limit = await stand.startLimit("score", stand.large)
  const smallWeb = await stand.startWeb(stand.small)

  const how = { connections: many, secs: options.secs }
  const saving = (name: string, server: Child): Cell => ({
    name,
    target: { pid: server.pid, port: server.port, databasePid: stand.databasePid() },
    load: () => ({ ...how, next: large.nextSave, right: ({ status }: Answer) => status === 303 }),
  })
  say("Warming up")
  for (const server of [web, limit]) {
    let left = measuring.warmUpRequests
    await shoot({
      ...{ connections: many, secs: 20, port: server.port, right: () => true },
      next: () => (left-- > 0 ? large.nextSave() : undefined),
    })
  }
  const pairs = await measuring.pairs(options.runs, saving("save ours", web), saving("save limit", limit))

  const opening = (name: string, server: Child, ready: Ready): Cell => ({
    name,
    target: { pid: server.pid, port: server.port, databasePid: stand.databasePid() },
    load: () => ({
      ...{ connections: 1, secs: Math.min(4, options.secs) },
      next: ready.nextList,
      right: ({ status }: Answer) => status === 200,
    }),
  })
  const grown: { small: Figures; large: Figures }[] = []
  for (const [server, ready] of [
    [smallWeb, small],
    [web, large],
  ] as const) {
    await measuring.cell(opening("warming", server, ready))
  }
  for (let run = 0; run < (options.smoke ? 1 : Math.max(3, options.runs)); run += 1) {
    grown.push({
      small: await measuring.cell(opening("list with few scores", smallWeb, small)),
      large: await measuring.cell(opening("list with many scores", web, large)),
    })
  }

  say("Sharing out, working out")
  const allocation = measureAllocation()
  const fit = await measureFit()
  const growth = growthOf(grown)
  const verdict = judge(pairs, targets.toLimit)
  const kept = await savedIn(stand.large.owner)
  const wrong = [
    ...(fit.outcome === "fitted" ? [] : [`the fit came to ${fit.outcome}`]),
    ...(allocation.given >= allocation.least ? [] : [`only ${allocation.given} answers were given out`]),
    ...(kept.audited >= kept.scores && kept.scores > 0 ? [] : ["scores were saved and not audited"]),
  ]
  const missed = [
    ...(verdict.ok ? [] : ["saving a score is below its share of the limit"]),
    ...(growth <= targets.growth ? [] : [`a list takes ${growth} times as long with more scores`]),
    ...(allocation.ms <= targets.allocationMs ? [] : [`sharing out took ${allocation.ms} ms`]),
    ...(fit.ms <= targets.fitMs ? [] : [`working out fair scores took ${fit.ms} ms`]),
    ...(fit.grownMb <= targets.fitMb ? [] : [`working out fair scores took ${fit.grownMb} MB`]),
  ]
  return {
    pairs: { [`save.c${many}`]: pairs },
    wrong,
    missed: options.smoke ? [] : missed,
    limit: "node:http + postgres.js, the same SQL in as many transactions, synchronous_commit=on",
    ratio: { save: verdict, growth, allocation, fit },
    target: targets,
    more: { stored, saved: kept },
  }
}

type Ready = { readonly nextSave: () => Shot; readonly nextList: () => Shot }

/** A database with its scores set down, and requests for it: saves go through every place and begin again. */
async function madeReady({ owner }: BenchDatabase, stored: number): Promise<Ready> {
  const scorers = await seedScoring(owner, stored)
  const places = await allToScore(owner)
  const cookies = new Map(scorers.map((scorer) => [scorer.personId, browserOf(scorer)]))
  const saves = places.map((place, id) => ({ id, bytes: saveRequest(place, cookies.get(place.personId)!) }))
  const lists = places.map(({ slug, position, personId }, id) => {
    const { cookie } = cookies.get(personId)!
    return { id, bytes: getRequest({ path: `/panel/${slug}/question/${position}/check`, cookie }) }
  })
  let [save, list] = [0, 0]
  return {
    nextSave: () => saves[save++ % saves.length]!,
    nextList: () => lists[list++ % lists.length]!,
  }
}

type Browser = { readonly cookie: string; readonly csrf: string; readonly session: string }

const pairOf = (setCookie: string) => setCookie.split(";", 1)[0]!

/** What a member's earlier visit left: their session, and the token in the form. */
function browserOf({ token }: Scorer): Browser {
  const browser = pairOf(cookieHeader("browser", randomBytes(16).toString("base64url")))
  const cookie = `${browser}; ${pairOf(cookieHeader("session", token))}`
  const csrf = csrfToken(new Request("http://127.0.0.1/", { headers: { cookie } })).token
  return { cookie, csrf, session: sessionTokenHash(token) }
}

/** The limit is told what it looks up no differently from ours: the session's hash and the answer. */
function saveRequest({ slug, position, answerId, personId }: ToScore, { cookie, csrf, session }: Browser) {
  const member = { actor: { kind: "person", personId }, now: () => new Date() } as const
  return postRequest({
    path: `/panel/${slug}/question/${position}/answer/1`,
    cookie,
    body: new URLSearchParams({
      [csrfFieldName]: csrf,
      mark: answerMark(member, answerId),
      points: "4",
      note: "",
      session,
      answer: answerId,
    }).toString(),
  })
}

async function savedIn(owner: postgres.Sql) {
  const [row] = await owner<{ scores: number; audited: number }[]>`
    select
      (select count(*)::int from scores s join vacancies v on v.id = s.vacancy_id where v.slug like 'scoring-%') as scores,
      (select count(*)::int from audit_events where event = 'score.saved') as audited`
  return row!
}
