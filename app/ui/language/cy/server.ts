import { inFigures } from "#app/ui/language/cy/counting.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const server: Translation<ApplicantWords["server"]> = {
  formTooOld:
    "Bu’r dudalen hon ar agor am amser hir. Mae eich geiriau yma o hyd. Anfonwch nhw unwaith eto. Os gwelwch hyn eto, efallai fod eich porwr wedi’i osod i wrthod cwcis.",
  answerMissing: "Atebwch y cwestiwn hwn",
  answerTooLong: (characters) => `Defnyddiwch ${inFigures(characters)} nod neu lai`,
  answerNotUnderstood: "Nid oeddem yn deall yr ateb hwn. Edrychwch arno eto",
  wordsKept: {
    text: "Mae’r hyn yr ydych newydd ei ysgrifennu wedi’i gadw yn y dudalen hon. Nid yw wedi’i anfon eto.",
    todo: "Arhoswch funud, yna pwyswch y botwm. Does dim rhaid i chi ei ysgrifennu eto.",
  },
  tooLarge: {
    title: "Roedd hynny’n ormod i’w anfon ar unwaith",
    text: "Ni newidiwyd dim.",
    todo: "Ewch yn ôl, gwnewch eich ateb yn fyrrach, a’i anfon eto. Mae eich geiriau yn eich porwr o hyd.",
  },
  fromElsewhere: {
    title: "Ni ddaeth hwn o un o’n tudalennau ni",
    text: "Er diogelwch, ni wnaethom ei dderbyn. Ni newidiwyd dim.",
    todo: "Agorwch y dudalen ar y wefan hon a’i anfon oddi yno.",
  },
}
