import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const beforeWeMeet: Translation<ApplicantWords["apply"]["beforeWeMeet"]> = {
  refusals: {
    "not-found": () => "Gallwch ysgrifennu hyn tra byddwch ar restr y bobl yr hoffem gwrdd â nhw.",
    "too-long": ({ limit }) =>
      `Mae hyn yn hirach na ${limit} nod. Byddwch cystal â’i fyrhau. Nid oes dim a ysgrifennoch wedi’i golli`,
  },
  title: "Cyn i ni gwrdd",
  lead: "Cwrdd fel pobl yr ydym. Sgwrs yw hi, ac nid oes neb am eich baglu. Felly dyma’r cyfan ymlaen llaw.",
  dayTitle: "Beth fydd yn digwydd",
  askTitle: "Yr hyn y byddwn yn ei ofyn i chi",
  askText: "Gofynnir yr un peth i bawb. Cewch ddod â nodiadau. Cymerwch eich amser.",
  question: (place) => `Cwestiwn ${place}`,
  peopleTitle: "Pwy fyddwch yn eu cwrdd",
  peopleText: "Maent yn cael eu henwi fel y dymunant.",
  does: { welcome: "yn eich croesawu", ask: "yn gofyn cwestiwn i chi", listen: "yn gwrando" },
  and: " ac ",
  comfortTitle: "Beth fyddai’n eich gwneud yn gyfforddus?",
  comfortText:
    "Mae’r bobl y byddwch yn eu cwrdd yn darllen hyn, er mwyn gwneud yr achlysur yn un da i chi. Nid yw’n cael ei sgorio. Gallwch ei adael yn wag.",
  comfortLabel: "I’r bobl y byddwch yn eu cwrdd gael gwybod",
  comfortHint: "Er enghraifft: siarad yn araf, cadair wrth y drws, seibiant byr, fel hyn mae dweud fy enw.",
  comfortKeep: "Dweud wrthynt",
  comfortChange: "Ei newid",
  comfortGone: "Gwagiwch y blwch a gwasgwch y botwm i’w dynnu’n ôl.",
  told: "Gall y bobl y byddwch yn eu cwrdd ei ddarllen nawr.",
  takenBack: "Mae wedi mynd. Ni all neb ei ddarllen bellach.",
}
