import { apply } from "#app/ui/language/easy-read/apply.ts"
import { feedback } from "#app/ui/language/easy-read/feedback.ts"
import { helping } from "#app/ui/language/easy-read/helping.ts"
import { panel } from "#app/ui/language/easy-read/panel.ts"
import { paper } from "#app/ui/language/easy-read/paper.ts"
import { privacy } from "#app/ui/language/easy-read/privacy.ts"
import { provider } from "#app/ui/language/easy-read/provider.ts"
import { publicPages } from "#app/ui/language/easy-read/public.ts"
import { referee } from "#app/ui/language/easy-read/referee.ts"
import { server } from "#app/ui/language/easy-read/server.ts"
import { shared } from "#app/ui/language/easy-read/shared.ts"
import { voice } from "#app/ui/language/easy-read/voice.ts"
import type { ApplicantWords, Whole } from "#app/ui/language/whole.ts"

export const easyRead: Whole<keyof ApplicantWords> = {
  apply,
  feedback,
  helping,
  panel,
  paper,
  privacy,
  provider,
  referee,
  public: publicPages,
  server,
  shared,
  voice,
}
