import { randomBytes } from "node:crypto"
import { isServiceOf } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { titleOf, type VacancyText } from "#app/domain/vacancies/forms.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import { isNoted, isSameSitting, slugFor, type WriteRefusal } from "#app/domain/vacancies/rules.ts"
import {
  beginOnce,
  beginVacancy,
  insertVacancy,
  lockVacancy,
  lockVacancyOfId,
  saveSitting,
  updateUnfinished,
  updateVacancyText,
} from "#app/domain/vacancies/store.server.ts"
import type { TypedAdvert } from "#app/domain/vacancies/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Writing = {
  readonly slug?: string | undefined
  /** The draft's version that the asker was shown; left out where there was none to show. */
  readonly version?: number | undefined
  /** The page it is written on; also the id of a draft that is begun there. */
  readonly page?: string | undefined
  /** Saved while somebody writes, not by their press. */
  readonly byItself?: boolean
} & ({ readonly text: VacancyText } | { readonly unfinished: TypedAdvert })

type Written = { readonly slug: string; readonly version: number }

/**
 * Makes a draft, or changes one (`slug` given): with a whole advert, or with one that is kept as it was typed until
 * it is whole. A published vacancy is what people applied to: it stays.
 */
export function writeVacancy(ctx: Ctx<StaffActor>, writing: Writing) {
  return inTransaction<Written, WriteRefusal>(ctx, async (tx) => {
    const { slug, version, page, byItself = false } = writing
    const { providerId, personId } = ctx.actor
    if (!mayManageVacancies(ctx.actor)) return err({ kind: "not-found" })
    const service = "text" in writing ? writing.text.serviceId : null
    if (service && !(await isServiceOf(tx, providerId, service))) return err({ kind: "not-found" })
    const begun = slug === undefined && page ? await begunOn(tx, providerId, page) : undefined
    if (slug === undefined && !begun) return begin(tx, ctx, writing)

    const vacancy = begun ?? (await lockVacancy(tx, providerId, slug ?? ""))
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "not-a-draft" })
    const save = { by: personId, page, byItself, at: ctx.now() }
    const seen = version === vacancy.version || (version === undefined && !begun)
    // Saved there before, and the answer was lost on its way: what comes now was typed on from it.
    if (!seen && !isSameSitting(vacancy, save)) return err({ kind: "changed-elsewhere" })
    const now = save.at
    if ("text" in writing) await updateVacancyText(tx, vacancy, writing.text, now)
    else {
      const title = titleOf(writing.unfinished) || vacancy.title
      await updateUnfinished(tx, vacancy.id, { title, typed: writing.unfinished, now })
    }
    const noted = isNoted(vacancy, save)
    const sitting = { savedFrom: page ?? null, ...(noted && { notedBy: personId, notedAt: now }) }
    await saveSitting(tx, vacancy.id, sitting)
    if (noted) await record(tx, ctx, { event: "vacancy.changed", providerId, subjectId: vacancy.id })
    return ok({ slug: vacancy.slug, version: vacancy.version + 1 })
  })
}

async function begunOn(tx: Tx, providerId: string, page: string) {
  await beginOnce(tx, page)
  return lockVacancyOfId(tx, providerId, page)
}

async function begin(tx: Tx, ctx: Ctx<StaffActor>, writing: Writing) {
  const { providerId, personId } = ctx.actor
  const title = "text" in writing ? writing.text.title : titleOf(writing.unfinished)
  if (title === "") return err<WriteRefusal>({ kind: "no-title-yet" })
  const made = { id: writing.page, slug: slugFor(title, randomBytes(3).toString("hex")) }
  const { id, slug, version } =
    "text" in writing
      ? await insertVacancy(tx, providerId, made, writing.text)
      : await beginVacancy(tx, providerId, made, { title, typed: writing.unfinished, now: ctx.now() })
  const savedFrom = writing.page ?? null
  await saveSitting(tx, id, { savedFrom, notedBy: personId, notedAt: ctx.now() })
  await record(tx, ctx, { event: "vacancy.drafted", providerId, subjectId: id })
  return ok({ slug, version })
}
