import { isStillTyped } from "#app/domain/applications/assisted-store.server.ts"
import { endHelp } from "#app/domain/applications/end-help.server.ts"
import {
  comeBackHashOf,
  deviceHashOf,
  newDeviceToken,
  opens,
  parseComeBackToken,
  secretWordHashOf,
} from "#app/domain/applications/keys.server.ts"
import { parseReference } from "#app/domain/applications/reference-words.ts"
import { type DoesNotOpen, plainSecretWord } from "#app/domain/applications/rules.ts"
import { keysOf, saveKeys } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

type Keys = NonNullable<Awaited<ReturnType<typeof keysOf>>>
type Opened = { readonly reference: string; readonly deviceToken: string }

/** Opens an application, by the words its applicant remembers, in a browser that has no key yet. */
export function openBySecretWord(ctx: Ctx, typed: { reference: string; secretWord: string }) {
  return opening(ctx, "secret-word", async (tx) => {
    const reference = parseReference(typed.reference) ?? ""
    const keys = await keysOf(tx, reference)
    const given = secretWordHashOf(plainSecretWord(typed.secretWord), keys?.id ?? "")
    return opens(given, keys?.secretWordHash) && keys ? { ...keys, reference } : null
  })
}

/** Opens an application by its come-back link. The link stays good until a new one is made. */
export function openByLink(ctx: Ctx, { token }: { token: string }) {
  return opening(ctx, "link", async (tx) => {
    const parsed = parseComeBackToken(token)
    if (!parsed) return null
    const keys = await keysOf(tx, parsed.reference)
    return opens(comeBackHashOf(parsed.token), keys?.comeBackHash) && keys
      ? { ...keys, reference: parsed.reference }
      : null
  })
}

function opening(
  ctx: Ctx,
  way: "secret-word" | "link",
  find: (tx: Tx) => Promise<(Keys & { readonly reference: string }) | null>,
) {
  const doorkeeper: Ctx = { ...ctx, actor: { kind: "doorkeeper" } }
  return inTransaction<Opened, DoesNotOpen>(doorkeeper, async (tx) => {
    const found = await find(tx)
    if (!found) return err({ kind: "does-not-open" })
    const deviceToken = newDeviceToken()
    if (found.helper) await endHelp(tx, doorkeeper, found, "came-back")
    await saveKeys(tx, found.id, { deviceHash: deviceHashOf(deviceToken) })
    await record(tx, doorkeeper, {
      event: "application.opened",
      providerId: found.providerId,
      subjectId: found.id,
      detail: { way },
    })
    return ok({ reference: found.reference, deviceToken })
  })
}

/** Who holds this browser's key to an application; null for everybody else. */
export async function findApplicant(
  ctx: Ctx,
  { reference, deviceToken }: { reference: string; deviceToken: string },
): Promise<ApplicantActor | null> {
  const doorkeeper: Ctx = { ...ctx, actor: { kind: "doorkeeper" } }
  const keys = await reading(doorkeeper, (tx) => keysOf(tx, reference))
  if (!opens(deviceHashOf(deviceToken), keys?.deviceHash) || !keys) return null
  const actor = { kind: "applicant", applicationId: keys.id, providerId: keys.providerId } as const
  if (!keys.helper) return actor
  // Once nothing can be typed any more there is nothing to read for who typed it.
  const open = await reading(doorkeeper, (tx) => isStillTyped(tx, keys.id))
  return open ? { ...actor, helping: keys.helper } : null
}
