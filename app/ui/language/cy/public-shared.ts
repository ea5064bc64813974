import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const sharedPage: Translation<Words["public"]["shared"]> = {
  title: "Tystysgrifau a rannwyd â chi",
  lead: "Rhoddodd rhywun y ddolen hon i chi i ddangos yr hyn y mae wedi’i ddysgu. Rydym newydd wirio pob tystysgrif.",
  none: "Nid oes tystysgrif i’w dangos yma ar hyn o bryd.",
  until: "Mae’r ddolen hon yn gweithio tan",
  holder: "Dyfarnwyd i",
  provider: "Gan",
  awardedOn: "Ar",
  more: "Gweld popeth a wiriwyd",
  which: (award, name) => `(${award}, ${name})`,
  noted:
    "Gall y person a roddodd y ddolen i chi weld pryd y cafodd ei hagor. Ni all weld pwy a’i hagorodd: nid ydym yn cofnodi hynny.",
  ended: {
    title: "Mae’r ddolen hon wedi dod i ben",
    text: "Daeth y person a’i gwnaeth â hi i ben, neu daeth ei hamser i ben. Mae hynny’n beth cyffredin, ac nid yw’n dweud dim amdano.",
    ask: "Os hoffech weld ei dystysgrifau o hyd, gofynnwch iddo am ddolen newydd.",
  },
  unknown: {
    title: "Nid yw’r ddolen hon yn arwain i unman",
    text: "Efallai fod llythyren ar goll. Cymharwch hi â’r neges y daeth ynddi, neu gofynnwch i’r person am ddolen newydd.",
  },
  byCode: "Gwirio tystysgrif drwy ei chod",
}
