import { panel } from "#app/ui/language/easy-read/panel.ts"
import { paper } from "#app/ui/language/easy-read/paper.ts"
import { publicPages } from "#app/ui/language/easy-read/public.ts"
import { server } from "#app/ui/language/easy-read/server.ts"
import { shared } from "#app/ui/language/easy-read/shared.ts"
import type { Whole } from "#app/ui/language/whole.ts"

export const easyRead: Whole<"public" | "server" | "shared"> = {
  shared,
  panel,
  public: publicPages,
  server,
  paper,
}
