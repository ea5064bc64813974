import { tooLong } from "#app/ui/language/cy/counting.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const record: Translation<ApplicantWords["apply"]["record"]> = {
  title: "Rhybuddion ac euogfarnau",
  lead: "Rydym yn gofyn i bawb sydd wedi cael cynnig, gan fod gwaith gofal ymhlith y swyddi lle mae’r gyfraith yn caniatáu hynny. Nid yw ateb cadarnhaol yn golygu na allwch gael y swydd.",
  protected:
    "Mae rhai pethau hen neu fach wedi’u gwarchod: mae’r gyfraith yn dweud na chawn ofyn amdanynt, ac nid oes rhaid i chi ddweud. Os nad ydych yn siŵr beth sydd wedi’i warchod, mae Unlock, elusen, yn helpu am ddim.",
  unlock: "Unlock: help gyda chofnod troseddol",
  weighed:
    "Os atebwch yn gadarnhaol, bydd rhywun sy’n gwneud cynigion yn edrych ar beth sydd a wnelo â’r swydd hon, pa mor bell yn ôl oedd, a beth sydd wedi newid ers hynny. Byddant yn siarad â chi’n gyntaf. Nid yw’r panel byth yn gweld dim ohono.",
  kept: "Mae’r hyn a ysgrifennwch wedi’i gloi, ac yn cael ei ddileu chwe mis ar ôl i chi ei anfon.",
  first: "Y cwestiwn cyntaf",
  second: "Yr ail gwestiwn",
  plainFirst: "Mewn geiriau eraill: a oes rhywbeth nad yw wedi darfod eto?",
  plainSecond: "Mewn geiriau eraill: a oes rhywbeth sydd wedi darfod, ac nad yw wedi’i warchod?",
  yes: "Oes",
  no: "Nac oes",
  words: "Hoffech chi ddweud rhywbeth amdano?",
  wordsHint:
    "Cewch adael hwn yn wag, a siarad â ni yn lle hynny. Os ysgrifennwch: beth oedd, pryd, a beth sydd wedi newid ers hynny.",
  send: "Anfon",
  sentTitle: "Fe ddywedoch wrthym",
  sentOn: "Anfonoch ef ar y dyddiad hwn:",
  sent: "Diolch am ddweud wrthym.",
  yourWords: "Yn eich geiriau chi",
  noWords: "Ni ysgrifennoch ddim yma.",
  add: "Hoffech chi ychwanegu rhywbeth?",
  addLink: "Ysgrifennu atom",
  now: "Ateb dau gwestiwn am rybuddion ac euogfarnau",
  nowText: "Un peth arall, yr ydym yn ei ofyn i bawb sydd wedi cael cynnig.",
  link: "Rhybuddion ac euogfarnau",
  refusals: {
    "told-already": () => "Rydych wedi dweud hyn wrthym eisoes. I ychwanegu rhywbeth, ysgrifennwch atom",
    "question-unanswered": ({ question }) =>
      question === "unspent" ? "Atebwch y cwestiwn cyntaf" : "Atebwch yr ail gwestiwn",
    "record-too-long": ({ limit }) => tooLong(limit),
  },
}
