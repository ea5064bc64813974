import { createHash } from "node:crypto"
import type { z } from "zod"
import { record } from "#app/domain/audit/index.server.ts"
import { insertAsked, vacancyToAskAbout } from "#app/domain/vacancies/asked-store.server.ts"
import type { AskForm } from "#app/domain/vacancies/forms.ts"
import { type AskRefusal, decideAsking } from "#app/domain/vacancies/rules.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Language } from "#app/kernel/language.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Asking = { readonly slug: string; readonly language: Language } & z.output<typeof AskForm>

/** The same words sent twice from one page are one question; other words, after "back", are another. */
function questionIdOf(once: string, words: string): string {
  const hash = createHash("sha256").update(`${once}\n${words}`).digest("hex")
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5")
}

/** Anybody asks about an open job, without saying who they are. The same press twice asks once. */
export function askAboutVacancy(ctx: Ctx, { slug, once, words, email, language }: Asking) {
  const doorkeeper: Ctx = { ...ctx, actor: { kind: "doorkeeper" } }
  return inTransaction<null, AskRefusal>(doorkeeper, async (tx) => {
    const vacancy = await vacancyToAskAbout(tx, slug)
    if (!vacancy) return err({ kind: "not-found" })
    const decision = decideAsking(vacancy, ctx.now())
    if (!decision.ok) return decision
    const { providerId, id: vacancyId } = vacancy
    const id = questionIdOf(once, words)
    if (await insertAsked(tx, { id, providerId, vacancyId, words, email, language })) {
      await record(tx, doorkeeper, {
        event: "vacancy-question.asked",
        providerId,
        subjectId: id,
        detail: { vacancy: vacancyId },
      })
    }
    return ok(null)
  })
}
