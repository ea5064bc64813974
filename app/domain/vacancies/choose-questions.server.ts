import { record } from "#app/domain/audit/index.server.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import type { ChooseRefusal } from "#app/domain/vacancies/rules.ts"
import { lockVacancy, replaceQuestions, usableOf } from "#app/domain/vacancies/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Choice = {
  readonly slug: string /** In the order applicants meet them. */
  readonly versionIds: readonly string[]
}

/** Sets the questions of a draft. Whether they are enough is asked when the say is sealed (panels). */
export function chooseQuestions(ctx: Ctx<StaffActor>, { slug, versionIds }: Choice) {
  return inTransaction<{ slug: string }, ChooseRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayManageVacancies(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "not-a-draft" })
    const distinct = new Set(versionIds).size === versionIds.length
    if (!distinct || (await usableOf(tx, providerId, versionIds)).size !== versionIds.length) {
      return err({ kind: "unknown-question" })
    }
    await replaceQuestions(tx, vacancy, versionIds)
    await record(tx, ctx, {
      event: "vacancy.questions-chosen",
      providerId,
      subjectId: vacancy.id,
      detail: { questions: versionIds.length },
    })
    return ok({ slug })
  })
}
