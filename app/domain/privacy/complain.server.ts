import { eq } from "drizzle-orm"
import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { whereToWrite } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { mayHaveOwnData } from "#app/domain/privacy/policy.ts"
import { type ComplaintRefusal, complaintDue, decideComplaint } from "#app/domain/privacy/rules.ts"
import { sealComplaint, unsealComplaint } from "#app/domain/privacy/sealed-complaint.server.ts"
import { complaintsOf, holdComplaints, insertComplaint } from "#app/domain/privacy/store.server.ts"
import { complaintLimit as limit } from "#app/domain/privacy/vocabulary.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { newId } from "#app/platform/ids.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * Makes a complaint, with its receipt: acknowledged there and then, on the page and by e-mail where there is one,
 * with the day by which it is answered (Data (Use and Access) Act 2025: a procedure, an acknowledgement within 30
 * days, an answer without undue delay).
 */
export function complain(ctx: Ctx<ApplicantActor>, typed: { readonly words: string }) {
  return inTransaction<null, ComplaintRefusal>(ctx, async (tx) => {
    const application = await complainant(tx, ctx.actor.applicationId)
    if (!application?.dataKey || !mayHaveOwnData(ctx.actor, application)) return err({ kind: "not-found" })
    const decision = decideComplaint(typed.words, { tooLong: isLongerThan(typed.words, limit), limit })
    if (!decision.ok) return decision
    const { id: applicationId, providerId, dataKey } = application
    await holdComplaints(tx, applicationId)
    const opened = { applicationId, providerId, dataKey }
    // Pressed twice: one complaint.
    const open = (await complaintsOf(tx, applicationId)).filter(({ answeredAt }) => answeredAt === null)
    if (open.some((one) => unsealComplaint(opened, one).words === decision.value)) return ok(null)
    const id = newId()
    const madeAt = ctx.now()
    const dueAt = complaintDue(madeAt)
    const sealed = sealComplaint(opened, id, "words", decision.value)
    await insertComplaint(tx, providerId, { id, applicationId, sealed, madeAt, dueAt })
    await record(tx, ctx, {
      event: "complaint.made",
      providerId,
      subjectId: id,
      detail: { applicationId },
    })
    await sendReceipt(tx, ctx, application, { complaintId: id, dueAt })
    return ok(null)
  })
}

async function complainant(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({
      id: applications.id,
      providerId: applications.providerId,
      reference: applications.reference,
      dataKey: applications.dataKey,
      job: vacancies.title,
    })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .where(eq(applications.id, applicationId))
  return row
}

type Complainant = NonNullable<Awaited<ReturnType<typeof complainant>>>

async function sendReceipt(
  tx: Tx,
  ctx: Ctx,
  { id, providerId, reference, job }: Complainant,
  { complaintId, dueAt }: { readonly complaintId: string; readonly dueAt: Date },
): Promise<void> {
  const to = await whereToWrite(tx, id)
  if (!to) return
  await queueMessage(tx, ctx, {
    providerId,
    to,
    template: "complaint-received",
    data: {
      ...(await providerInLetters(tx, providerId)),
      job,
      answerBy: dayInWords(dueAt, to.language),
      url: `${env().APP_URL}/apply/${reference}/complain`,
    },
    dedupeKey: `complaint-received|${complaintId}`,
    applicationId: id,
  })
}
