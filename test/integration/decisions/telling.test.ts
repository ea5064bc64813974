import { expect, it } from "vitest"
import { decide, readStanding, shortlist, tellDecision } from "#app/domain/decisions/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { lettersOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const jobOf = (providerId: string): Ctx<SystemActor> => ({
  ...stranger,
  actor: { kind: "system", providerId },
})
const receipts = ["application-receipt", "application-receipt"]

it("tells each applicant what was decided and why, once, though nobody who decided knows who they are", async () => {
  const vacancy = await aPublishedVacancy(heron)
  const [taken, notTaken] = [await anApplication(vacancy), await anApplication(vacancy)]
  await vacancy.close()
  await everybodyScores(vacancy)
  const job = jobOf(heron.id)
  expect(await tellDecision(job, { applicationId: taken.id })).toEqual(notFound)
  await must(shortlist(heron.manager, { slug: vacancy.slug, chosen: [taken.id], reason: "Asks first." }))
  const reason = "Others wrote more of what the person wanted."
  await must(decide(heron.manager, { applicationId: notTaken.id, outcome: "not-shortlist", reason }))

  for (const { id } of [taken, notTaken, taken, notTaken]) {
    expect(await must(tellDecision(job, { applicationId: id }))).toEqual({ written: true })
  }
  expect(await lettersOf(heron.id)).toEqual([...receipts, "shortlisted", "decision-made"])
  const about = await owner`select application_id from messages where provider_id = ${heron.id} order by id`
  expect(about.map((row) => row.application_id)).toEqual([taken.id, notTaken.id, taken.id, notTaken.id])
  expect(await tellDecision(jobOf(other.id), { applicationId: taken.id })).toEqual(notFound)

  expect(await readStanding(notTaken.applicant)).toMatchObject({ reason })
  expect(await readStanding(taken.applicant)).toMatchObject({ reason: null })
})

it("turns nobody down by mistake: a job that comes after the appointment writes nothing", async () => {
  const kite = await aProvider("Kite House")
  const vacancy = await aPublishedVacancy(kite)
  const { id: applicationId } = await anApplication(vacancy)
  await vacancy.close()
  await everybodyScores(vacancy)
  const reason = "Asks first."
  await must(shortlist(kite.manager, { slug: vacancy.slug, chosen: [applicationId], reason }))
  await panelMeets(vacancy, [applicationId])
  await must(decide(kite.manager, { applicationId, outcome: "appoint", reason }))
  expect(await must(tellDecision(jobOf(kite.id), { applicationId }))).toEqual({ written: false })
  expect(await lettersOf(kite.id)).toEqual(["application-receipt"])
})
