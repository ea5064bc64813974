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
import { readMyPanel, readMyQuestion, saveScore, sendScores } from "#app/domain/panels/index.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { ApplicantActor, PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { asApplicant, must, stranger } from "#test/factories/stage.ts"
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

/** A member scores every answer of every question, and sends unless the test holds them back. */
export async function scoreEverything(
  member: Ctx<PersonActor>,
  { slug }: { slug: string },
  { points = 4, send = true }: { points?: ScorePoints; send?: boolean } = {},
): Promise<void> {
  const panel = await readMyPanel(member, slug)
  for (const { position } of panel?.questions ?? []) {
    const question = await readMyQuestion(member, slug, position)
    for (const { answerId } of question?.sheet ?? []) {
      await must(saveScore(member, { slug, answerId, points, note: "" }))
    }
    if (send) await must(sendScores(member, { slug, position }))
  }
}
