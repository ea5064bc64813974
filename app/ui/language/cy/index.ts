import { paper } from "#app/ui/language/cy/paper.ts"
import { publicPages } from "#app/ui/language/cy/public.ts"
import { shared } from "#app/ui/language/cy/shared.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Override } from "#app/ui/language/override.ts"

export const cy: Override<Words> = { shared, public: publicPages, paper }
