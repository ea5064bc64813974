import { account } from "#app/ui/language/en/account.ts"
import { accreditation } from "#app/ui/language/en/accreditation.ts"
import { apply } from "#app/ui/language/en/apply.ts"
import { awardMany } from "#app/ui/language/en/award-many.ts"
import { brought } from "#app/ui/language/en/brought.ts"
import { demo } from "#app/ui/language/en/demo.ts"
import { evidence } from "#app/ui/language/en/evidence.ts"
import { feedback } from "#app/ui/language/en/feedback.ts"
import { helping } from "#app/ui/language/en/helping.ts"
import { languageCheck } from "#app/ui/language/en/language-check.ts"
import { learning } from "#app/ui/language/en/learning.ts"
import { learningImport } from "#app/ui/language/en/learning-import.ts"
import { notDelivered } from "#app/ui/language/en/not-delivered.ts"
import { panel } from "#app/ui/language/en/panel.ts"
import { paper } from "#app/ui/language/en/paper.ts"
import { passport } from "#app/ui/language/en/passport.ts"
import { privacy } from "#app/ui/language/en/privacy.ts"
import { provider } from "#app/ui/language/en/provider.ts"
import { publicPages } from "#app/ui/language/en/public.ts"
import { referee } from "#app/ui/language/en/referee.ts"
import { secondStep } from "#app/ui/language/en/second-step.ts"
import { server } from "#app/ui/language/en/server.ts"
import { settingUp } from "#app/ui/language/en/setting-up.ts"
import { shared } from "#app/ui/language/en/shared.ts"
import { training } from "#app/ui/language/en/training.ts"
import { voice } from "#app/ui/language/en/voice.ts"
import { work } from "#app/ui/language/en/work.ts"

/** Every word on screen, in English: the one catalogue that is always whole. */
export const en = {
  shared,
  public: publicPages,
  apply,
  feedback,
  helping,
  languageCheck,
  paper,
  panel,
  privacy,
  provider,
  referee,
  settingUp,
  accreditation,
  notDelivered,
  training,
  awardMany,
  learning,
  evidence,
  learningImport,
  brought,
  account,
  secondStep,
  passport,
  demo,
  server,
  work,
  voice,
}

export type Words = typeof en
