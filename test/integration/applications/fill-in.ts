import {
  chooseContactWay,
  readApplication,
  saveAdjustments,
  saveAnswer,
  saveContact,
} from "#app/domain/applications/index.server.ts"
import type { ContactWay } from "#app/domain/applications/vocabulary.ts"
import { wholeAnswer } from "#test/factories/whole-answer.ts"
import type { Begun } from "#test/integration/applications/open-vacancy.ts"

/** The seven values' own words would do; what matters here is that every question has an answer. */
export async function answerEverything({ ctx }: Begun, way: ContactWay = "email"): Promise<void> {
  const application = await readApplication(ctx)
  for (const question of application?.questions ?? []) {
    const { number, savedAs } = question
    await must(saveAnswer(ctx, { number, given: wholeAnswer(question), seen: savedAs, done: true }))
  }
  await must(saveAdjustments(ctx, { wanted: false }))
  await must(chooseContactWay(ctx, { way }))
  await must(
    saveContact(ctx, {
      name: "Demo Applicant",
      email: "applicant@values-first.example",
      phone: "07700 900123",
      secretWord: "green teapot",
    }),
  )
}

async function must(done: Promise<{ ok: boolean }>): Promise<void> {
  const result = await done
  if (!result.ok) throw new Error(JSON.stringify(result))
}
