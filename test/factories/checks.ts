import { itemsAskedFor } from "#app/domain/decisions/checks.ts"
import { recordCheck } from "#app/domain/decisions/index.server.ts"
import type { CheckItem } from "#app/domain/decisions/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { must } from "#test/factories/stage.ts"
import { inDays } from "#test/factories/vacancy.ts"

/** Everything that is checked before a start is in place, but what is named. */
export async function allChecked(
  manager: Ctx<StaffActor>,
  applicationId: string,
  but: readonly CheckItem[] = [],
): Promise<void> {
  const rest = itemsAskedFor("enhanced-with-barred-list").filter((item) => !but.includes(item))
  for (const item of rest) {
    await must(
      recordCheck(manager, {
        applicationId,
        item,
        outcome: "in-place",
        evidence: `Seen: ${item}`,
        seenOn: inDays(0),
        expiresOn: null,
      }),
    )
  }
}
