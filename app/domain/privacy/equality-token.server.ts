import type { DataKey } from "#app/platform/data-keys.server.ts"
import { blindToken, blindTokens } from "#app/platform/purpose-key.server.ts"

const purpose = "equality-answers"

/** What equality answers are kept under instead of an application. Worked out from it, and never back. */
export const equalityTokenOf = (applicationId: string, by?: DataKey) => blindToken(purpose, applicationId, by)

/** All that they may be kept under while the data key changes. */
export const equalityTokensOf = (applicationId: string) => blindTokens(purpose, applicationId)
