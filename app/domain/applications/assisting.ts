import type { NotOpen } from "#app/domain/applications/rules.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** A scorer types for nobody: they would know whose answers they score. */
export type SitsOnPanel = { readonly kind: "sits-on-panel" }

export function decideAssisting({
  hasHadSeat,
  open,
}: {
  readonly hasHadSeat: boolean
  readonly open: Result<"open", NotOpen>
}): Result<"open", SitsOnPanel | NotOpen> {
  if (hasHadSeat) return err({ kind: "sits-on-panel" })
  return open
}

/** What the helper says before it is sent: read back, or compared with the paper; and that the person agrees. */
export type SaidOfTyping = { readonly readBack: boolean; readonly agreed: boolean }

export type TypedForRefusal =
  | { readonly kind: "no-word-to-come-back" }
  | { readonly kind: "not-read-back" }
  | { readonly kind: "not-agreed" }

/** Whether what was typed for somebody may go: they can come back alone, know what it says, and want it sent. */
export function decideSendingFor(
  { hasSecretWord }: { readonly hasSecretWord: boolean },
  { readBack, agreed }: SaidOfTyping,
): Result<"agreed", TypedForRefusal> {
  if (!hasSecretWord) return err({ kind: "no-word-to-come-back" })
  if (!readBack) return err({ kind: "not-read-back" })
  return agreed ? ok("agreed") : err({ kind: "not-agreed" })
}
