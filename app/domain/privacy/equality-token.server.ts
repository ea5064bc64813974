import { blindToken } from "#app/platform/purpose-key.server.ts"

/** What equality answers are kept under instead of an application. Worked out from it, and never back. */
export const equalityTokenOf = (applicationId: string) => blindToken("equality-answers", applicationId)
