import { handleBookReward } from "#workers/handlers/book-reward.ts"
import { handleDeliverMessage } from "#workers/handlers/deliver-message.ts"
import { handleIssueCertificate } from "#workers/handlers/issue-certificate.ts"
import { handleTellDecision } from "#workers/handlers/tell-decision.ts"
import type { Handler } from "#workers/runtime/handle.ts"

/** Who keeps which promise. */
export const handlers: readonly Handler[] = [
  handleDeliverMessage,
  handleTellDecision,
  handleIssueCertificate,
  handleBookReward,
]
