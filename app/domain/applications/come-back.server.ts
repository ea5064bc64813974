import { noteWhoKnowsWord } from "#app/domain/applications/assisted-store.server.ts"
import {
  comeBackHashOf,
  comeBackUrl,
  newComeBackToken,
  secretWordHashOf,
} from "#app/domain/applications/keys.server.ts"
import { mayChange, mayFillIn } from "#app/domain/applications/policy.ts"
import { type LockedDraft, lockDraft } from "#app/domain/applications/read-draft.server.ts"
import {
  decideSecretWord,
  type EmailNotWhole,
  looksLikeEmail,
  type NotFound,
  type SecretWordProblem,
} from "#app/domain/applications/rules.ts"
import { saveKeys } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

export type SecretWordRefusal = SecretWordProblem | NotFound

/** Sets the word that, with the reference, opens the application anywhere. It replaces the one before. */
export function setSecretWord(ctx: Ctx<ApplicantActor>, { secretWord }: { secretWord: string }) {
  return withKeys<null, SecretWordProblem>(
    ctx,
    "application.secret-word-set",
    async (tx, { id, reference }) => {
      const word = decideSecretWord(secretWord, reference)
      if (!word.ok) return word
      await saveKeys(tx, id, { secretWordHash: secretWordHashOf(word.value, id) })
      await noteWhoKnowsWord(tx, ctx.actor)
      return ok(null)
    },
    mayFillIn,
  )
}

/** Makes a link to come back by. It is shown once, and the one before stops working. */
export function makeComeBackLink(ctx: Ctx<ApplicantActor>) {
  return withKeys<{ url: string }, never>(ctx, "application.come-back-link-made", async (tx, application) =>
    ok({ url: await replaceLink(tx, application) }),
  )
}

export type SendLinkRefusal = NotFound | EmailNotWhole

/** Sends a new link to come back by. The address is kept with the message, sealed, and nowhere else. */
export function sendComeBackLink(ctx: Ctx<ApplicantActor>, { email }: { email: string }) {
  const to = email.replace(/\s/g, "")
  return withKeys<null, SendLinkRefusal>(ctx, "application.come-back-link-made", async (tx, application) => {
    if (!looksLikeEmail(to)) return err({ kind: "email-not-whole" })
    const url = await replaceLink(tx, application)
    const { reference, providerId, about, language } = application
    await queueMessage(tx, ctx, {
      providerId,
      to: { email: to, language },
      template: "come-back-link",
      data: { ...about, reference, url },
      dedupeKey: `come-back-link|${comeBackHashOf(url)}`,
      applicationId: application.id,
    })
    return ok(null)
  })
}

async function replaceLink(tx: Tx, { id, reference }: LockedDraft): Promise<string> {
  const link = newComeBackToken(reference)
  await saveKeys(tx, id, { comeBackHash: link.hash })
  return comeBackUrl(link.token)
}

function withKeys<T, Refusal>(
  ctx: Ctx<ApplicantActor>,
  event: AuditKind,
  change: (tx: Tx, application: LockedDraft) => Promise<Result<T, Refusal>>,
  may = mayChange,
) {
  return inTransaction<T, Refusal | NotFound>(ctx, async (tx) => {
    const application = await lockDraft(tx, ctx.actor.applicationId)
    if (!application || !may(ctx.actor, application)) return err({ kind: "not-found" })
    const changed = await change(tx, application)
    if (!changed.ok) return changed
    await record(tx, ctx, { event, providerId: application.providerId, subjectId: application.id })
    return changed
  })
}
