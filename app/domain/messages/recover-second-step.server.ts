import {
  type BegunSession,
  type Browser,
  beginRecovery,
  confirmRecoveryOf,
  endSecondStepByOperator,
  stopOwnRecovery,
  stopRecoveryOf,
  type ToldOf,
  useRecoveryLink,
} from "#app/domain/accounts/index.server.ts"
import type {
  AskRecoveryRefusal,
  ConfirmRecoveryRefusal,
  UseRecoveryRefusal,
} from "#app/domain/accounts/second-step-rules.ts"
import type { LetterData, RecoveryLetters } from "#app/domain/messages/letters.ts"
import { queueMessage } from "#app/domain/messages/queue-message.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

// Nobody at work may write who signs in how, nor letters of no provider's: the doorkeeper does, once it is known
// that they may.
const asDoorkeeper = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "doorkeeper" } })

const at = (path: string) => `${env().APP_URL}${path}`
const lost = () => at("/account/second-step/lost")

/** Somebody has lost their second step: the other owners where they work are asked whether it is them. */
export function askForRecovery(
  ctx: Ctx<PersonActor>,
  { sessionId }: { readonly sessionId: string },
): Promise<Result<null, AskRecoveryRefusal>> {
  return inTransaction<null, AskRecoveryRefusal>(asDoorkeeper(ctx), async (tx) => {
    const begun = await beginRecovery(tx, ctx, sessionId)
    if (!begun.ok) return begun
    const { recovery, owners } = begun.value
    const { id, name } = recovery
    await tellPerson(tx, ctx, begun.value, "recovery-asked", { name, url: lost() })
    for (const { email, slug, provider } of owners) {
      const url = at(`/provider/${slug}/recoveries/${id}`)
      if (email)
        await send(tx, ctx, { id: `${id}|${slug}`, email }, "recovery-to-confirm", { name, provider, url })
    }
    return ok(null)
  })
}

/** An owner has spoken with them. Once every provider has said so, they are sent a link that works later. */
export function confirmRecovery(ctx: Ctx<StaffActor>, { id }: { readonly id: string }) {
  return inTransaction<null, ConfirmRecoveryRefusal>(asDoorkeeper(ctx), async (tx) => {
    const confirmed = await confirmRecoveryOf(tx, ctx, id)
    if (!confirmed.ok) return confirmed
    const { opens, owners, recovery } = confirmed.value
    if (!opens) return ok(null)
    const { name } = recovery
    const from = inWords(opens.at)
    const url = at(`/recover/${opens.token}`)
    await tellPerson(tx, ctx, confirmed.value, "recovery-link", { name, from, url, stopUrl: lost() })
    for (const { email, slug } of owners) {
      const page = at(`/provider/${slug}/recoveries/${id}`)
      if (email) await send(tx, ctx, { id, email }, "recovery-confirmed", { name, from, url: page })
    }
    return ok(null)
  })
}

/** An owner says that it was not them. */
export function stopRecovery(ctx: Ctx<StaffActor>, { id }: { readonly id: string }) {
  return inTransaction<null, ConfirmRecoveryRefusal>(asDoorkeeper(ctx), async (tx) => {
    const stopped = await stopRecoveryOf(tx, ctx, id)
    if (!stopped.ok) return stopped
    await tellAll(tx, ctx, stopped.value, "recovery-stopped")
    return ok(null)
  })
}

/** The person stops it themself: they found what was lost, or never asked. */
export function stopMyRecovery(ctx: Ctx<PersonActor>) {
  return inTransaction<null, ConfirmRecoveryRefusal>(asDoorkeeper(ctx), async (tx) => {
    const stopped = await stopOwnRecovery(tx, ctx)
    if (!stopped.ok) return stopped
    await tellAll(tx, ctx, stopped.value, "recovery-stopped")
    return ok(null)
  })
}

/** The link is pressed: what they signed in with ends, everybody is told, and they set up anew. */
export function recover(
  ctx: Ctx,
  used: { readonly token: string; readonly browser: Browser },
): Promise<Result<BegunSession, UseRecoveryRefusal>> {
  return inTransaction<BegunSession, UseRecoveryRefusal>(asDoorkeeper(ctx), async (tx) => {
    const recovered = await useRecoveryLink(tx, ctx, used)
    if (!recovered.ok) return recovered
    await tellAll(tx, ctx, recovered.value, "recovery-used")
    return ok(recovered.value.session)
  })
}

/** Whoever runs the machines ends somebody's second step, once sure who asks. Everybody is told. */
export function endSecondStepOf(
  ctx: Ctx,
  { email }: { readonly email: string },
): Promise<Result<{ readonly owners: number }, { readonly kind: "nobody-known" }>> {
  return inTransaction(asDoorkeeper(ctx), async (tx) => {
    const ended = await endSecondStepByOperator(tx, asDoorkeeper(ctx), email)
    if (!ended) return err({ kind: "nobody-known" as const })
    const { event: id, person, owners } = ended
    const written = new Set([person, ...owners].flatMap((one) => one.email ?? []))
    for (const address of written) {
      await send(tx, ctx, { id, email: address }, "recovery-used", { name: person.name })
    }
    return ok({ owners: written.size - 1 })
  })
}

async function tellAll(
  tx: Tx,
  ctx: Ctx,
  told: ToldOf,
  template: "recovery-stopped" | "recovery-used",
): Promise<void> {
  const { id, name } = told.recovery
  await tellPerson(tx, ctx, told, template, { name })
  for (const { email } of told.owners) if (email) await send(tx, ctx, { id, email }, template, { name })
}

async function tellPerson<T extends keyof RecoveryLetters>(
  tx: Tx,
  ctx: Ctx,
  { recovery: { id, email } }: ToldOf,
  template: T,
  data: LetterData[T],
): Promise<void> {
  if (email) await send(tx, ctx, { id, email }, template, data)
}

/** One letter for each occasion and address: an owner of two of their providers reads of the end once. */
function send<T extends keyof RecoveryLetters>(
  tx: Tx,
  ctx: Ctx,
  { id, email }: { readonly id: string; readonly email: string },
  template: T,
  data: LetterData[T],
) {
  return queueMessage(tx, ctx, {
    providerId: null,
    to: { email },
    template,
    data,
    dedupeKey: `${template}|${id}|${email.toLowerCase()}`,
  })
}

const inWords = (when: Date) =>
  when.toLocaleString("en-GB", { dateStyle: "full", timeStyle: "short", timeZone: "Europe/London" })
