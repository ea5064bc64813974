import {
  type Arranged,
  arrangedApplication,
  holdThread,
  insertMessage,
  markRead,
  messageJustNow,
} from "#app/domain/applications/correspondence-store.server.ts"
import { decideMessage, type MessageRefusal } from "#app/domain/applications/corresponding.ts"
import { mayArrange, mayChange } from "#app/domain/applications/policy.ts"
import type { NotFound } from "#app/domain/applications/rules.ts"
import { dataKeyOf } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

export type WriteRefusal = NotFound | MessageRefusal

/** The applicant writes to the provider. Closed for nobody, whatever was decided. */
export function writeToProvider(ctx: Ctx<ApplicantActor>, { words }: { readonly words: string }) {
  return inTransaction<null, WriteRefusal>(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const dataKey = mayChange(ctx.actor, { id: applicationId }) ? await dataKeyOf(tx, applicationId) : null
    if (!dataKey) return err({ kind: "not-found" })
    return add(tx, ctx, { applicationId, providerId, dataKey }, words)
  })
}

/** A colleague who arranges things writes to an applicant whose name they do not have to know. */
export function writeToApplicant(
  ctx: Ctx<StaffActor>,
  { applicationId, words }: { readonly applicationId: string; readonly words: string },
) {
  return inTransaction<null, WriteRefusal>(ctx, (tx) => addMessage(tx, ctx, { applicationId, words }))
}

/** The same within the caller's transaction, for news that is a message too. What had been written counts as read. */
export async function addMessage(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  { applicationId, words }: { readonly applicationId: string; readonly words: string },
): Promise<Result<null, WriteRefusal>> {
  const thread = await threadOf(tx, ctx, applicationId)
  if (!thread?.dataKey) return err({ kind: "not-found" })
  const added = await add(tx, ctx, { ...thread, dataKey: thread.dataKey }, words)
  if (added.ok) await markRead(tx, applicationId, "applicant")
  return added
}

/** Nothing has to be answered: the applicant's messages leave the provider's list. */
export function markMessagesRead(
  ctx: Ctx<StaffActor>,
  { applicationId }: { readonly applicationId: string },
) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const thread = await threadOf(tx, ctx, applicationId)
    if (!thread) return err({ kind: "not-found" })
    const count = await markRead(tx, applicationId, "applicant")
    if (count > 0) {
      const { providerId } = thread
      await record(tx, ctx, { event: "correspondence.read", providerId, subjectId: applicationId })
    }
    return ok(null)
  })
}

/** An application whose messages the asker may see. */
export async function threadOf(
  tx: Tx,
  { actor }: Ctx<StaffActor>,
  applicationId: string,
): Promise<Arranged | undefined> {
  if (!mayArrange(actor) || !isId(applicationId)) return undefined
  return arrangedApplication(tx, { applicationId, providerId: actor.providerId })
}

type Thread = {
  readonly applicationId: string
  readonly providerId: string
  readonly dataKey: Uint8Array
}

async function add(
  tx: Tx,
  ctx: Ctx<ApplicantActor | StaffActor>,
  thread: Thread,
  typed: string,
): Promise<Result<null, MessageRefusal>> {
  const message = decideMessage(typed)
  if (!message.ok) return message
  const { applicationId, providerId } = thread
  const writtenBy = ctx.actor.kind === "staff" ? ctx.actor.personId : null
  await holdThread(tx, applicationId)
  const last = await messageJustNow(tx, thread)
  // Pressed twice: one message.
  if (last?.words === message.value && last.writtenBy === writtenBy) return ok(null)
  await insertMessage(tx, thread, { words: message.value, writtenBy })
  await record(tx, ctx, {
    event: writtenBy === null ? "correspondence.to-provider" : "correspondence.to-applicant",
    providerId,
    subjectId: applicationId,
  })
  return ok(null)
}
