import { paper } from "#app/ui/language/cy/paper.ts"
import { publicPages } from "#app/ui/language/cy/public.ts"
import { server } from "#app/ui/language/cy/server.ts"
import { shared } from "#app/ui/language/cy/shared.ts"
import type { Whole } from "#app/ui/language/whole.ts"

export const cy: Whole<"public" | "server" | "shared"> = { shared, public: publicPages, server, paper }
