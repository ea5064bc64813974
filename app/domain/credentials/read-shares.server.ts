import { standingOfShare } from "#app/domain/credentials/passport-rules.ts"
import {
  awardsOf,
  shareByHash,
  shareOf,
  sharesOf,
  viewsOf,
} from "#app/domain/credentials/passport-store.server.ts"
import { checkCertificate } from "#app/domain/credentials/read-certificate.server.ts"
import { decideStatus, mayBeShown } from "#app/domain/credentials/rules.ts"
import { shareHash, shareUrl } from "#app/domain/credentials/share-link.server.ts"
import { schemeTitle } from "#app/domain/training/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { reading, type Tx } from "#db/ctx.ts"

/** How many of the newest times are shown; the count says how many there are. */
const viewsShown = 20

async function awardsInWords(tx: Tx, ctx: Ctx<PersonActor>) {
  const rows = await awardsOf(tx, ctx.actor.personId)
  return rows.map((row) => ({
    ...row,
    award: schemeTitle(row.scheme),
    status: decideStatus(row, ctx.now()),
  }))
}

export type AwardToShow = Awaited<ReturnType<typeof awardsInWords>>[number]

/** What the asker may choose to show: all that they hold but what was withdrawn. */
export function readAwardsToShow(ctx: Ctx<PersonActor>): Promise<AwardToShow[]> {
  return reading(ctx, async (tx) => (await awardsInWords(tx, ctx)).filter(mayBeShown))
}

type ShareRow = Awaited<ReturnType<typeof sharesOf>>[number]

function told(share: ShareRow, held: readonly AwardToShow[], now: Date) {
  return {
    ...share,
    standing: standingOfShare(share, now),
    awards: held.filter(({ id }) => share.awards.includes(id)),
  }
}

export type OwnShare = ReturnType<typeof told>

/** The asker's links, those that work first, with what each shows and how often it was opened. */
export function readMyShares(ctx: Ctx<PersonActor>): Promise<OwnShare[]> {
  return reading(ctx, async (tx) => {
    const shares = await sharesOf(tx, ctx.actor.personId)
    const held = shares.length > 0 ? await awardsInWords(tx, ctx) : []
    return shares.map((share) => told(share, held, ctx.now()))
  })
}

/** The same with every minute in which each was opened. */
export async function readMySharesWithLog(ctx: Ctx<PersonActor>) {
  const shares = await readMyShares(ctx)
  return reading(ctx, async (tx) => {
    const logged = []
    for (const share of shares) logged.push({ ...share, openedAt: await viewsOf(tx, share.id) })
    return logged
  })
}

/** One of the asker's links with its address while it is open, and when it was opened; null where it is not theirs. */
export async function readMyShare(ctx: Ctx<PersonActor>, id: string) {
  if (!isId(id)) return null
  return reading(ctx, async (tx) => {
    const { personId } = ctx.actor
    const row = await shareOf(tx, personId, id)
    if (!row) return null
    const share = told(row, await awardsInWords(tx, ctx), ctx.now())
    return {
      ...share,
      url: share.standing === "open" ? shareUrl(personId, id) : null,
      openedAt: await viewsOf(tx, id, viewsShown),
    }
  })
}

/**
 * What somebody with a link sees: the awards that were chosen, each checked at this moment, and nothing else of the
 * worker. Null for a link that is none.
 */
export async function openShare(ctx: Ctx, token: string) {
  const asDoorkeeper = { ...ctx, actor: { kind: "doorkeeper" } } as const
  const found = await reading(asDoorkeeper, (tx) => shareByHash(tx, shareHash(token)))
  if (!found) return null
  const { id, personId, endsAt } = found
  const standing = standingOfShare(found, ctx.now())
  if (standing !== "open") return { standing, endsAt } as const
  const asThem = { ...ctx, actor: { kind: "person", personId } } as const
  const codes = await reading(asThem, async (tx) => {
    const share = await shareOf(tx, personId, id)
    const held = share ? await awardsOf(tx, personId) : []
    return held.filter((award) => share?.awards.includes(award.id)).map(({ code }) => code)
  })
  const checked = await Promise.all(codes.map((code) => checkCertificate(ctx, code)))
  return { standing, endsAt, id, personId, certificates: checked.filter((one) => one !== null) } as const
}
