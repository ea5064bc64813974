import { randomBytes } from "node:crypto"
import { isServiceOf } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { VacancyText } from "#app/domain/vacancies/forms.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import { slugFor, type WriteRefusal } from "#app/domain/vacancies/rules.ts"
import { insertVacancy, lockVacancy, updateVacancyText } from "#app/domain/vacancies/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Writing = {
  readonly slug?: string
  readonly text: VacancyText
  /** The draft's version that the asker was shown; left out where there was none to show. */
  readonly version?: number
}

/** Makes a draft, or changes one (`slug` given). A published vacancy is what people applied to: it stays. */
export function writeVacancy(ctx: Ctx<StaffActor>, { slug, text, version }: Writing) {
  return inTransaction<{ slug: string }, WriteRefusal>(ctx, async (tx) => {
    if (!mayManageVacancies(ctx.actor)) return err({ kind: "not-found" })
    const { providerId } = ctx.actor
    if (text.serviceId && !(await isServiceOf(tx, providerId, text.serviceId)))
      return err({ kind: "not-found" })
    if (slug === undefined) {
      const suffix = randomBytes(3).toString("hex")
      const made = await insertVacancy(tx, providerId, slugFor(text.title, suffix), text)
      await record(tx, ctx, { event: "vacancy.drafted", providerId, subjectId: made.id })
      return ok({ slug: made.slug })
    }
    const vacancy = await lockVacancy(tx, providerId, slug)
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "not-a-draft" })
    if (version !== undefined && version !== vacancy.version) return err({ kind: "changed-elsewhere" })
    await updateVacancyText(tx, vacancy, text, ctx.now())
    await record(tx, ctx, { event: "vacancy.changed", providerId, subjectId: vacancy.id })
    return ok({ slug })
  })
}
