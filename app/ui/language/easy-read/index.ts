import { panel } from "#app/ui/language/easy-read/panel.ts"
import { paper } from "#app/ui/language/easy-read/paper.ts"
import { publicPages } from "#app/ui/language/easy-read/public.ts"
import { server } from "#app/ui/language/easy-read/server.ts"
import { shared } from "#app/ui/language/easy-read/shared.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Override } from "#app/ui/language/override.ts"

export const easyRead: Override<Words> = { shared, panel, public: publicPages, server, paper }
