import type { NextStep } from "#app/domain/panels/rules.ts"
import type { InvitationAnswer } from "#app/domain/panels/vocabulary.ts"

/** What can wait for somebody, in the order in which it is best done: first what others wait for. */
export const waitingKinds = [
  "support-asked",
  "invited",
  "agree-say",
  "send",
  "score",
  "practise",
  "order",
  "explained",
  "rate",
] as const
export type WaitingKind = (typeof waitingKinds)[number]

export type PanelAtHand = {
  readonly slug: string
  readonly closesAt: Date
  readonly next: NextStep
  /** What they said to the invitation so far. */
  readonly answered: InvitationAnswer | null
  /** A say, or a changed one, is there for them to agree to. */
  readonly sayWaits: boolean
  /** The panel's order is there for them to agree to. */
  readonly orderWaits: boolean
  /** They were told why it was not their choice, and have not said whether that is enough. */
  readonly whyWaits: boolean
}

/** One thing that waits, by what tells it from others of its kind. */
export type Waiting =
  | { readonly kind: "support-asked"; readonly supporterId: string }
  | { readonly kind: "rate"; readonly versionId: string }
  | { readonly kind: Exclude<WaitingKind, "support-asked" | "rate">; readonly slug: string }

type AtHand = {
  readonly panels: readonly PanelAtHand[]
  readonly supported: readonly { readonly supporterId: string; readonly accepted: boolean }[]
  readonly ratings: readonly { readonly versionId: string; readonly done: boolean }[]
}

function waitsOn(panel: PanelAtHand): Exclude<WaitingKind, "support-asked" | "rate">[] {
  const { next, answered } = panel
  const waits: Exclude<WaitingKind, "support-asked" | "rate">[] = []
  // Whoever said no, or asked to know more, is not asked again: the panel stays on their list.
  if (next.kind === "say-yes") return answered === null ? ["invited"] : []
  if (next.kind === "send" || next.kind === "score" || next.kind === "practise") waits.push(next.kind)
  if (panel.sayWaits) waits.push("agree-say")
  if (panel.orderWaits) waits.push("order")
  if (panel.whyWaits) waits.push("explained")
  return waits
}

/** All that waits for somebody on all their panels, the next thing to do first. Empty where they are up to date. */
export function whatWaits({ panels, supported, ratings }: AtHand): Waiting[] {
  const soonest = [...panels].sort((one, other) => one.closesAt.getTime() - other.closesAt.getTime())
  const waiting: Waiting[] = [
    ...supported
      .filter(({ accepted }) => !accepted)
      .map(({ supporterId }) => ({ kind: "support-asked" as const, supporterId })),
    ...soonest.flatMap((panel) => waitsOn(panel).map((kind) => ({ kind, slug: panel.slug }))),
    ...ratings.filter(({ done }) => !done).map(({ versionId }) => ({ kind: "rate" as const, versionId })),
  ]
  return waiting.sort((one, other) => waitingKinds.indexOf(one.kind) - waitingKinds.indexOf(other.kind))
}
