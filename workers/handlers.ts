import { handleBookReward } from "#workers/handlers/book-reward.ts"
import type { Handler } from "#workers/runtime/handle.ts"

/** Who keeps which promise. */
export const handlers: readonly Handler[] = [handleBookReward]
