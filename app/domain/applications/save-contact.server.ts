import { noteWhoKnowsWord } from "#app/domain/applications/assisted-store.server.ts"
import { secretWordHashOf } from "#app/domain/applications/keys.server.ts"
import { mayFillIn } from "#app/domain/applications/policy.ts"
import { type LockedDraft, lockDraft } from "#app/domain/applications/read-draft.server.ts"
import {
  type Contact,
  type ContactProblem,
  decideContact,
  decideReaching,
  decideSecretWord,
  decideWriting,
  eventOfSaving,
  type NotFound,
  type NotOpen,
  type SecretWordProblem,
  type WayNotChosen,
} from "#app/domain/applications/rules.ts"
import { saveKeys, upsertContact } from "#app/domain/applications/store.server.ts"
import type { ContactWay } from "#app/domain/applications/vocabulary.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

const unnamed: Contact = { name: "", way: "reference", email: null, phone: null }

/**
 * Chooses how the applicant hears from us. What was given for another way is forgotten: so once it is sent,
 * the way changes together with where it leads (`saveContact`), and nobody is left without one.
 */
export function chooseContactWay(ctx: Ctx<ApplicantActor>, { way }: { way: ContactWay }) {
  return changing<NotOpen>(ctx, async (tx, draft) => {
    if (draft.status !== "draft") return err({ kind: "already-sent" })
    const { name, email, phone } = draft.contact ?? unnamed
    await upsertContact(tx, ownerOf(draft), {
      name,
      way,
      email: way === "email" ? email : null,
      phone: way === "phone" ? phone : null,
    })
    return ok(null)
  })
}

type Typed = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly secretWord: string
  /** Where another way is chosen at the same time. */
  readonly way?: ContactWay | undefined
}
export type ContactRefusal =
  | NotOpen
  | NotFound
  | WayNotChosen
  | { readonly kind: "not-right"; readonly problems: readonly (ContactProblem | SecretWordProblem)[] }

/**
 * What to call them, and where the chosen way leads. With a reference alone a secret word must be set;
 * one that is set may be left as it is.
 */
export function saveContact(ctx: Ctx<ApplicantActor>, { secretWord, way: chosen, ...typed }: Typed) {
  return changing<ContactRefusal>(ctx, async (tx, draft) => {
    const way = chosen ?? draft.contact?.way
    if (!way) return err({ kind: "way-not-chosen" })
    const contact = decideContact(way, typed)
    const asked = way === "reference" && !(draft.hasSecretWord && secretWord === "")
    const word = asked ? decideSecretWord(secretWord, draft.reference) : ok(null)
    const problems = [...(contact.ok ? [] : contact.error), ...(word.ok ? [] : [word.error])]
    if (!contact.ok || !word.ok) return err({ kind: "not-right", problems })
    await upsertContact(tx, ownerOf(draft), contact.value)
    if (word.value !== null) {
      await saveKeys(tx, draft.id, { secretWordHash: secretWordHashOf(word.value, draft.id) })
      await noteWhoKnowsWord(tx, ctx.actor)
    }
    return ok(null)
  })
}

const ownerOf = (draft: LockedDraft) => ({ applicationId: draft.id, providerId: draft.providerId })

/** `allOpen`: all else that was written can be changed, too. */
type Saved = { readonly sent: boolean; readonly allOpen: boolean }

function changing<Refusal>(
  ctx: Ctx<ApplicantActor>,
  change: (tx: Tx, draft: LockedDraft) => Promise<Result<null, Refusal>>,
) {
  return inTransaction<Saved, Refusal | NotOpen | NotFound>(ctx, async (tx) => {
    const draft = await lockDraft(tx, ctx.actor.applicationId)
    if (!draft || !mayFillIn(ctx.actor, draft)) return err({ kind: "not-found" })
    const open = decideReaching(draft, draft.now)
    if (!open.ok) return open
    const changed = await change(tx, draft)
    if (!changed.ok) return changed
    await record(tx, ctx, {
      event: eventOfSaving(draft),
      providerId: draft.providerId,
      subjectId: draft.id,
      detail: { part: "contact" },
    })
    return ok({ sent: draft.status !== "draft", allOpen: decideWriting(draft, draft.now).ok })
  })
}
