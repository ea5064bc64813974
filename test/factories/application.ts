import {
  chooseContactWay,
  findApplicant,
  readApplication,
  saveAdjustments,
  saveAnswer,
  saveContact,
  startApplication,
  submitApplication,
} from "#app/domain/applications/index.server.ts"
import {
  prepareScoring,
  readMyPanel,
  readMyQuestion,
  saveScore,
  sendScores,
} from "#app/domain/panels/index.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { ApplicantActor, PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { asApplicant, asSystem, asThemself, must, owner, stranger } from "#test/factories/stage.ts"
import { everybodyHasPractised } from "#test/factories/vacancy.ts"
import { wholeAnswer } from "#test/factories/whole-answer.ts"

export type ApplicationOnStage = {
  readonly id: string
  readonly reference: string
  readonly applicant: Ctx<ApplicantActor>
}

/** An application whose every question is answered, sent unless the test asks for a draft. */
export async function anApplication(
  { slug }: { slug: string },
  { name = "Selam Tesfaye", send = true }: { name?: string; send?: boolean } = {},
): Promise<ApplicationOnStage> {
  const started = await must(startApplication(stranger, { slug, language: "en" }))
  const actor = await findApplicant(stranger, started)
  if (!actor) throw new Error("the key does not open")
  const applicant = asApplicant(actor)
  const application = await readApplication(applicant)
  for (const question of application?.questions ?? []) {
    const given = wholeAnswer(question, `${name} says it plainly.`)
    const { number, savedAs } = question
    await must(saveAnswer(applicant, { number, given, seen: savedAs, done: true }))
  }
  await must(saveAdjustments(applicant, { wanted: false }))
  await must(chooseContactWay(applicant, { way: "email" }))
  const email = `${started.reference}@example.org`
  await must(saveContact(applicant, { name, email, phone: "", secretWord: "" }))
  if (send) await must(submitApplication(applicant, { notBarred: true }))
  return { id: actor.applicationId, reference: started.reference, applicant }
}

/** A member scores every answer they were given, and sends unless the test holds them back. */
export async function scoreEverything(
  member: Ctx<PersonActor>,
  { slug }: { slug: string },
  { points = 4, send = true }: { points?: ScorePoints; send?: boolean } = {},
): Promise<void> {
  const panel = await readMyPanel(member, slug)
  for (const { position, answers } of panel?.questions ?? []) {
    if (answers === 0) continue
    const question = await readMyQuestion(member, slug, position)
    for (const { answerId, sent } of question?.sheet ?? []) {
      if (sent) continue
      await must(saveScore(member, { slug, answerId, points, note: "" }))
    }
    if (send) await must(sendScores(member, { slug, position }))
  }
}

/** The answers of a closed vacancy are got ready, and its whole panel scores what each was given, and sends. */
export async function everybodyScores(
  vacancy: { readonly id: string; readonly slug: string; readonly provider: { readonly id: string } },
  { points = 4 }: { points?: ScorePoints } = {},
): Promise<void> {
  await preparedScoring(vacancy)
  const members = await owner<{ personId: string }[]>`
    select person_id as "personId" from panel_members
    where vacancy_id = ${vacancy.id} and joined_at is not null and left_at is null order by id`
  for (const { personId } of members) await scoreEverything(asThemself(personId), vacancy, { points })
}

/** What the worker does once applications close, and members who have practised by then. */
export async function preparedScoring({ id, provider }: { id: string; provider: { id: string } }) {
  await must(prepareScoring(asSystem(provider.id), { about: id }))
  await everybodyHasPractised(id)
}
