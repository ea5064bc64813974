import { randomBytes } from "node:crypto"
import type { z } from "zod"
import { openServices } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { DuplicateForm } from "#app/domain/vacancies/day-forms.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import { type DuplicateRefusal, daysGaps, slugFor } from "#app/domain/vacancies/rules.ts"
import {
  choicesOf,
  insertVacancy,
  lockVacancy,
  replaceQuestions,
  updateUnfinished,
  usableOf,
} from "#app/domain/vacancies/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { dayBoxes } from "#app/kernel/form-values.ts"
import { endOfLondonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Duplicating = { readonly slug: string } & z.output<typeof DuplicateForm>

/**
 * Makes a draft like another vacancy, whatever has become of that one: its words, values, pay, training and those
 * of its questions that can still be asked. Its panel, their say and their words are not taken along: they agreed
 * to that job and to no other.
 * @returns `left`: how many questions are no longer asked
 */
export function duplicateVacancy(ctx: Ctx<StaffActor>, { slug, title, closesOn, hearBy }: Duplicating) {
  return inTransaction<{ slug: string; left: number }, DuplicateRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const like = mayManageVacancies(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!like) return err({ kind: "not-found" })
    const [wrong] = daysGaps({ closesAt: endOfLondonDay(closesOn), hearBy }, ctx.now())
    if (wrong) return err(wrong)
    const { values, versionIds } = await choicesOf(tx, like.id)
    const services = await openServices(tx, providerId)
    const made = await insertVacancy(
      tx,
      providerId,
      { slug: slugFor(title, randomBytes(3).toString("hex")) },
      {
        title,
        closesOn,
        hearBy,
        values,
        roleCode: like.roleCode,
        serviceId: services.some(({ id }) => id === like.serviceId) ? like.serviceId : null,
        place: like.place,
        outcode: like.outcode,
        supportSetting: like.supportSetting,
        driving: like.driving,
        payRegion: like.payRegion,
        payPencePerHour: like.payPencePerHour,
        minutesPerWeek: like.minutesPerWeek,
        guaranteedMinutesPerWeek: like.guaranteedMinutesPerWeek,
        travelTime: like.travelTime,
        sickPay: like.sickPay,
        sickPayWords: like.sickPayWords,
        pattern: like.pattern,
        goodDay: like.goodDay,
        theWork: like.theWork,
        training: like.training,
        easyRead: like.easyRead,
      },
    )
    if (like.unfinished) {
      const typed = {
        ...like.unfinished,
        title,
        ...dayBoxes("closes", closesOn),
        ...dayBoxes("hear", hearBy),
      }
      await updateUnfinished(tx, made.id, { title, typed, now: ctx.now() })
    }
    const usable = await usableOf(tx, providerId, versionIds)
    const asked = versionIds.filter((id) => usable.has(id))
    await replaceQuestions(tx, { id: made.id, providerId }, asked)
    const left = versionIds.length - asked.length
    await record(tx, ctx, {
      event: "vacancy.duplicated",
      providerId,
      subjectId: made.id,
      detail: { from: like.id, questionsLeft: left },
    })
    return ok({ slug: made.slug, left })
  })
}
