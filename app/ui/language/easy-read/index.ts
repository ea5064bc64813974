import { apply } from "#app/ui/language/easy-read/apply.ts"
import { helping } from "#app/ui/language/easy-read/helping.ts"
import { panel } from "#app/ui/language/easy-read/panel.ts"
import { paper } from "#app/ui/language/easy-read/paper.ts"
import { publicPages } from "#app/ui/language/easy-read/public.ts"
import { server } from "#app/ui/language/easy-read/server.ts"
import { shared } from "#app/ui/language/easy-read/shared.ts"
import type { Whole } from "#app/ui/language/whole.ts"

export const easyRead: Whole<"apply" | "helping" | "public" | "server" | "shared"> = {
  apply,
  helping,
  shared,
  panel,
  public: publicPages,
  server,
  paper,
}
