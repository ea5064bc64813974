import { decideAppeal, movesFrom } from "#app/domain/training/accreditation-rules.ts"
import {
  changesOf,
  holdingsOf,
  openAppeals,
  ownHoldings,
  whoDecidedAboutMine,
} from "#app/domain/training/accreditation-store.server.ts"
import { maySignOff } from "#app/domain/training/policy.ts"
import { namesOf } from "#app/domain/training/store.server.ts"
import { type AccreditationStatus, schemeTitles } from "#app/domain/training/vocabulary.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { reading } from "#db/ctx.ts"

type Row = Awaited<ReturnType<typeof changesOf>>[number]

const inWords = (row: Row, names: ReadonlyMap<string, string>) => ({
  from: row.from,
  to: row.to,
  reason: row.reason,
  by: names.get(row.changedBy) ?? null,
  at: row.changedAt,
  appeal: row.appealId
    ? {
        words: row.words!,
        madeAt: row.madeAt!,
        outcome: row.outcome,
        answer: row.answer,
        by: (row.answeredBy && names.get(row.answeredBy)) ?? null,
        answeredAt: row.answeredAt,
      }
    : null,
})

const whoDecided = (rows: readonly Row[]) =>
  rows.flatMap(({ changedBy, answeredBy }) => [changedBy, ...(answeredBy ? [answeredBy] : [])])

/** What became of one accreditation, and what the asker may do now; null for who may not read it. */
export function readAccreditation(ctx: Ctx<StaffActor>, accreditationId: string) {
  return reading(ctx, async (tx) => {
    const [found] = isId(accreditationId) ? await holdingsOf(tx, ctx.actor.providerId, accreditationId) : []
    if (!found) return null
    const rows = await changesOf(tx, [found.id])
    const names = await namesOf(tx, whoDecided(rows))
    const changes = rows.map((row) => inWords(row, names))
    const may = maySignOff(ctx.actor) && found.personId !== ctx.actor.personId
    const open = changes.at(-1)?.appeal
    return {
      ...found,
      award: schemeTitles[found.scheme],
      changes,
      moves: may ? movesFrom(found.status) : [],
      waits: may && open && !open.answeredAt ? open : null,
    }
  })
}

/** What the person who asks holds or held, from every provider, with what became of it. */
export function readMyAccreditations(ctx: Ctx<PersonActor>) {
  return reading(ctx, async (tx) => {
    const held = await ownHoldings(tx, ctx.actor.personId)
    const rows = await changesOf(
      tx,
      held.map(({ id }) => id),
    )
    const names = rows.length > 0 ? await whoDecidedAboutMine(tx) : new Map<string, string>()
    return held.map((one) => {
      const own = rows.filter(({ accreditationId }) => accreditationId === one.id)
      const changes = own.map((row) => inWords(row, names))
      return { ...one, award: schemeTitles[one.scheme], changes, mayAsk: mayAsk(one.status, changes) }
    })
  })
}

function mayAsk(status: AccreditationStatus, changes: readonly { readonly appeal: unknown }[]) {
  const newest = changes.at(-1)
  return newest !== undefined && decideAppeal("any", { status, asked: newest.appeal !== null }).ok
}

/** Appeals that wait for an answer, oldest first; none for who may not answer any. */
export function readAppealsWaiting(ctx: Ctx<StaffActor>) {
  if (!maySignOff(ctx.actor)) return Promise.resolve([])
  return reading(ctx, (tx) => openAppeals(tx, ctx.actor.providerId))
}
