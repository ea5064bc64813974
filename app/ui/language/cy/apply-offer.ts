import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const offerNews: Translation<ApplicantWords["apply"]["offerNews"]> = {
  putOffTitle: "Mae eich diwrnod cyntaf wedi symud",
  putOff: "Gofynnir i chi ddechrau ar y dyddiad hwn:",
  putOffStands:
    "Mae eich cynnig yn sefyll. Os nad yw’r diwrnod yn addas i chi, ysgrifennwch atom neu ffoniwch.",
  confirmedTitle: "Mae eich cynnig wedi’i gadarnhau",
  confirmed:
    "Mae popeth sydd i’w wirio yn ei le. Nid oes amodau ar eich cynnig bellach. Rydych yn dechrau ar y dyddiad hwn:",
  why: "Pam",
  ends: {
    "take-back": {
      tag: "Cynnig wedi dod i ben",
      title: "Mae’r cynnig wedi’i dynnu’n ôl",
      text: "Mae’n ddrwg gennym. Newyddion anodd yw hyn ar ôl newyddion da. Isod mae’r rheswm, yng ngeiriau’r sawl a benderfynodd.",
    },
    "not-meet": {
      tag: "Cynnig wedi dod i ben",
      title: "Ni chafodd un o amodau’r cynnig ei fodloni",
      text: "Mae’n ddrwg gennym. Roedd amodau ar y cynnig, ac ni chafodd hwn ei fodloni. Isod mae’r hyn a ganfuwyd.",
    },
  },
  condition: "Yr hyn yr oedd yn ymwneud ag ef",
  said: "Yr hyn a ddywedoch amdano, fel y cafodd ei ysgrifennu",
  wrongTitle: "Os credwch nad yw hyn yn iawn",
  wrong:
    "Dywedwch wrthym. Bydd rhywun yn edrych arno eto ac yn eich ateb yn ysgrifenedig. Gallwch hefyd ofyn am bopeth sy’n cael ei gadw amdanoch.",
  complain: "Dweud wrthym beth sydd ddim yn iawn",
  advice: "I gael cyngor am ddim am eich hawliau yn y gwaith, ffoniwch Acas ar 0300 123 1100.",
  ended: "Daeth y cynnig i ben",
  confirmedStep: "Cadarnhawyd y cynnig",
}

export const stepBack: Translation<ApplicantWords["apply"]["stepBack"]> = {
  link: "Ni allwch gymryd y swydd wedi’r cyfan",
  title: "Dweud na wedi’r cyfan?",
  lead: "Dywedoch ie wrth y swydd hon. Mae bywyd yn newid, a gallwch ddweud na o hyd. Nid oes rhaid i chi ddweud pam.",
  what: "Bydd y darparwr yn ei ddarllen ar unwaith, a gall gynnig y swydd i rywun arall. Ni allwch ddadwneud hyn.",
  notice:
    "Mae eich cynnig wedi’i gadarnhau, felly mae gennych chi a’r darparwr gontract. Efallai ei fod yn gofyn i chi roi rhybudd. Os nad ydych yn siŵr, ysgrifennwch at y darparwr yn gyntaf.",
  unsure:
    "Ai’r diwrnod, yr oriau neu rywbeth arall sydd ddim yn addas? Ysgrifennwch yn gyntaf: efallai y gellir ei newid.",
  write: "Ysgrifennu at y darparwr",
  button: "Rwy’n dweud na wrth y swydd",
  keep: "Cadw’r swydd",
}
