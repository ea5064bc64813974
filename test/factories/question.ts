import type { z } from "zod"
import type { EasyReadForm, WordsForm } from "#app/domain/scenarios/bank-forms.ts"
import {
  finishRating,
  goLive,
  inviteRater,
  readQuestion,
  saveEasyRead,
  saveRating,
  saveSamples,
  saveWords,
  startQuestion,
} from "#app/domain/scenarios/index.server.ts"
import type { QuestionKind, QuestionSetting } from "#app/domain/scenarios/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { ProviderOnStage } from "#test/factories/provider.ts"
import { asThemself, must, owner } from "#test/factories/stage.ts"

const four = { a: "Wait with her.", b: "Ring the office.", c: "Tell her to hurry.", d: "Ask what she likes." }
const five = ["Nothing.", "A little.", "Some.", "Much.", "All of it."]

export const wordsTyped = (seen: string, title = "The bus that is late"): z.output<typeof WordsForm> => ({
  seen,
  title,
  situation: "Ada waits for the bus to her choir. It does not come.",
  ask: "What would you do?",
  values: ["kind"],
  "option-a": four.a,
  "option-b": four.b,
  "option-c": four.c,
  "option-d": four.d,
  "anchor-1": five[0]!,
  "anchor-2": five[1]!,
  "anchor-3": five[2]!,
  "anchor-4": five[3]!,
  "anchor-5": five[4]!,
})

export const easyTyped = (seen: string): z.output<typeof EasyReadForm> => {
  const empty = { text: "", picture: "think" } as const
  const lines = {
    "situation-1": { text: "Ada waits for the bus.", picture: "bus" },
    "situation-2": { text: "It does not come.", picture: "clock" },
    "ask-1": { text: "What do you do?", picture: "ask" },
    "option-a": { text: "Wait with her.", picture: "two-people" },
    "option-b": { text: "Call the office.", picture: "phone" },
    "option-c": { text: "Tell her to be quick.", picture: "speak" },
    "option-d": { text: "Ask what she likes.", picture: "ask" },
  } as const
  const names = ["situation-3", "situation-4", "situation-5", "situation-6", "ask-2", "ask-3"]
  const all = { ...Object.fromEntries(names.map((name) => [name, empty])), ...lines }
  const anchors = five.flatMap((text, at) => [
    [`anchor-${at + 1}`, text],
    [`anchor-${at + 1}-picture`, "star"],
  ])
  return Object.fromEntries([
    ["seen", seen],
    ...Object.entries(all).flatMap(([name, { text, picture }]) => [
      [name, text],
      [`${name}-picture`, picture],
    ]),
    ...anchors,
  ])
}

export type QuestionOnStage = { readonly id: string; readonly provider: ProviderOnStage }

export const sealOf = async ({ id, provider }: QuestionOnStage) =>
  (await readQuestion(provider.manager, id))?.seal ?? ""

export const versionOf = async ({ id, provider }: QuestionOnStage) =>
  (await readQuestion(provider.manager, id))!.version.id

/** A whole draft of the provider's own: in plain words and Easy Read. */
export async function aQuestion(
  provider: ProviderOnStage,
  kind: QuestionKind = "rate-options",
  setting: QuestionSetting = "applying",
): Promise<QuestionOnStage> {
  const { manager } = provider
  const { questionId } = await must(startQuestion(manager, { title: "The bus", kind, setting }))
  const question = { id: questionId, provider }
  await must(saveWords(manager, { questionId, ...wordsTyped(await sealOf(question)) }))
  await must(saveEasyRead(manager, { questionId, ...easyTyped(await sealOf(question)) }))
  return question
}

/** Three sample answers, weak to strong. */
export async function withSamples(question: QuestionOnStage): Promise<void> {
  const sample = (place: number, points: number) => ({
    [`body-${place}`]: `Sample ${place}.`,
    [`easy-${place}`]: `Easy ${place}.`,
    [`points-${place}`]: points,
    [`why-${place}`]: "Because.",
  })
  const seen = await sealOf(question)
  const typed = { seen, ...sample(1, 1), ...sample(2, 3), ...sample(3, 5) } as Parameters<
    typeof saveSamples
  >[1]
  await must(saveSamples(question.provider.manager, { ...typed, questionId: question.id }))
}

/** Somebody who was asked to rate; they have not begun. */
export async function aRater(question: QuestionOnStage, name: string): Promise<Ctx<PersonActor>> {
  await must(inviteRater(question.provider.manager, { questionId: question.id, name }))
  const [row] = await owner<{ personId: string }[]>`
    select r.person_id as "personId" from key_raters r join question_versions v on v.id = r.question_version_id
    where v.question_id = ${question.id} and r.called = ${name} order by r.id desc limit 1`
  return asThemself(row!.personId)
}

/** A rater gives these points to a, b, c and d, and says that they are done. */
export async function rates(
  question: QuestionOnStage,
  rater: Ctx<PersonActor>,
  points: readonly [number, number, number, number],
  creditedAs: string | null = null,
): Promise<void> {
  const versionId = await versionOf(question)
  for (const [at, optionId] of (["a", "b", "c", "d"] as const).entries()) {
    const why = `Why ${optionId} has ${points[at]}`
    await must(saveRating(rater, { versionId, optionId, points: points[at]!, why, whyWay: "written" }))
  }
  await must(finishRating(rater, { versionId, creditedAs }))
}

/** A question of the provider's own that three people have rated, and that is live. */
export async function aLiveQuestion(provider: ProviderOnStage): Promise<QuestionOnStage> {
  const question = await aQuestion(provider)
  const raters = [await aRater(question, "Ama"), await aRater(question, "Ben"), await aRater(question, "Cal")]
  for (const rater of raters) await rates(question, rater, [5, 3, 1, 4])
  const seen = await sealOf(question)
  await must(goLive(provider.manager, { questionId: question.id, seen, reason: "" }))
  return question
}
