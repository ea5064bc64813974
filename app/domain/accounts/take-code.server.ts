import { secretOf } from "#app/domain/accounts/code-secret.server.ts"
import {
  type CodeRefusal,
  decideCode,
  spareCodesMade,
  stepsAround,
  typedCode,
} from "#app/domain/accounts/second-step-rules.ts"
import {
  type CodeAppOnFile,
  findCodeApp,
  markCodeTaken,
  replaceSpareCodes,
  takeSpareCode,
} from "#app/domain/accounts/second-step-store.server.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { codeAt, newCodeSecret } from "#app/platform/one-time-code.server.ts"
import { sameHash, tokenHash } from "#app/platform/sealing.server.ts"
import type { Tx } from "#db/ctx.ts"

export type TakenCode = { readonly by: "app" | "spare-code" }

/** The step of now that a code belongs to. */
export function stepOf(app: CodeAppOnFile, code: string, now: Date): number | undefined {
  const secret = secretOf(app)
  return stepsAround(now).find((step) => sameHash(codeAt(secret, step), code))
}

/** Takes a code of the person's app, or one of their spare codes, so that it works once. As the doorkeeper. */
export async function takeCode(
  tx: Tx,
  personId: string,
  text: string,
  now: Date,
): Promise<Result<TakenCode, CodeRefusal>> {
  const { kind, code } = typedCode(text)
  const app = await findCodeApp(tx, personId)
  if (!app) return err({ kind: "code-wrong" })
  if (kind === "spare") {
    const taken = await takeSpareCode(tx, personId, spareCodeHash(personId, code))
    if (taken === "taken") return ok({ by: "spare-code" })
    return err({ kind: taken === "used" ? "code-used" : "code-wrong" })
  }
  const decision = decideCode(stepOf(app, code, now), app.lastStep)
  if (!decision.ok) return decision
  await markCodeTaken(tx, app.id, decision.value.step)
  return ok({ by: "app" })
}

const spareCodeHash = (personId: string, code: string) => tokenHash(code, `spare-code|${personId}`)

/** New spare codes in place of all that were there. Only their hashes are kept. @returns them, to be shown once */
export async function makeSpareCodes(tx: Tx, personId: string): Promise<readonly string[]> {
  // Twelve of 32 letters and numbers: 60 bits, too many to guess at a few tries an hour.
  const codes = Array.from({ length: spareCodesMade }, () => newCodeSecret().slice(0, 12).toLowerCase())
  await replaceSpareCodes(
    tx,
    personId,
    codes.map((code) => spareCodeHash(personId, code)),
  )
  return codes
}
