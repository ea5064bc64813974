import { apply } from "#app/ui/language/cy/apply.ts"
import { feedback } from "#app/ui/language/cy/feedback.ts"
import { helping } from "#app/ui/language/cy/helping.ts"
import { paper } from "#app/ui/language/cy/paper.ts"
import { privacy } from "#app/ui/language/cy/privacy.ts"
import { provider } from "#app/ui/language/cy/provider.ts"
import { publicPages } from "#app/ui/language/cy/public.ts"
import { referee } from "#app/ui/language/cy/referee.ts"
import { server } from "#app/ui/language/cy/server.ts"
import { shared } from "#app/ui/language/cy/shared.ts"
import { voice } from "#app/ui/language/cy/voice.ts"
import type { ApplicantWords, Whole } from "#app/ui/language/whole.ts"

/** Welsh, whole for everybody who looks for work. It awaits a native reader's review: docs/welsh.md. */
export const cy: Whole<keyof ApplicantWords> = {
  shared,
  public: publicPages,
  apply,
  feedback,
  helping,
  paper,
  privacy,
  provider,
  referee,
  server,
  voice,
}
