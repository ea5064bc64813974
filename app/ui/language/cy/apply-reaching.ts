import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const reaching: Translation<ApplicantWords["apply"]["reaching"]> = {
  link: "Sut rydym yn cysylltu â chi",
  linkHint: "Os bydd eich cyfeiriad e-bost neu eich rhif ffôn yn newid.",
  changed: "Wedi’i gadw. Byddwn yn cysylltu â chi fel hyn o hyn ymlaen.",
  notReached: {
    title: "Nid oeddem yn gallu cysylltu â chi",
    email:
      "Ni chyrhaeddodd e-bost i’r cyfeiriad a roesoch i ni. Edrychwch a yw’r cyfeiriad yn gywir, os gwelwch yn dda.",
    text: "Ni chyrhaeddodd neges destun i’r rhif a roesoch i ni. Edrychwch a yw’r rhif yn gywir, os gwelwch yn dda.",
    here: "Mae popeth sydd gennym i’w ddweud wrthych ar y dudalen hon hefyd.",
    change: "Edrych ar sut rydym yn cysylltu â chi",
  },
}
