import { err, ok } from "#app/kernel/result.ts"

/** How many lists somebody keeps at a provider. */
export const viewsLimit = 20

export type KeepViewRefusal =
  | { readonly kind: "name-taken" }
  | { readonly kind: "too-many"; readonly limit: number }

/** Whether another list may be kept, beside those that are. */
export function decideKeepingView(kept: readonly { readonly name: string }[], name: string) {
  if (kept.some((view) => view.name.toLowerCase() === name.toLowerCase())) {
    return err<KeepViewRefusal>({ kind: "name-taken" })
  }
  return kept.length >= viewsLimit
    ? err<KeepViewRefusal>({ kind: "too-many", limit: viewsLimit })
    : ok("kept" as const)
}
