import { tooLong } from "#app/ui/language/cy/counting.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const referee: Translation<ApplicantWords["referee"]> = {
  pageTitle: "Geirda",
  title: (name) => `Beth wyddoch chi am ${name}?`,
  hello: (referee) => `Helo ${referee}.`,
  lead: (name, provider) =>
    `Hoffai ${provider} i ${name} weithio gyda nhw, ac mae’r gyfraith yn gofyn am glywed gan bobl sy’n eu hadnabod yn gyntaf.`,
  job: "Y swydd",
  until: "Mae’r dudalen hon yn gweithio tan",
  short: "Mae’n cymryd tua phum munud. Nid oes atebion cywir, ac nid oes rhaid ysgrifennu llawer.",
  signed: "Pwy ydych chi?",
  signedHint: "Eich enw, a beth oeddech chi i’ch gilydd: “Fi oedd ei rheolwr”, “Mae’n helpu yn ein rhandir”.",
  worked: "Ers pryd ydych chi’n eu hadnabod, a beth oedd eu gwaith?",
  workedHint:
    "Os buoch yn gweithio gyda’ch gilydd: o bryd i bryd, yn fras, ac ym mha waith. Cewch adael hwn yn wag.",
  conduct: (name) => `Sut mae ${name} gyda phobl?`,
  conductHint:
    "Yr hyn a welsoch eich hun: ydyn nhw’n garedig, yn onest, a all eraill ddibynnu arnynt? A oedd unrhyw beth yn eich poeni? Peidiwch ag ysgrifennu dim am eu hiechyd na’u dyddiau salwch, na dim am hen droseddau.",
  whyLeft: "Pam y gadawon nhw?",
  whyLeftHint:
    "Buoch yn gweithio gyda’ch gilydd ym maes gofal, neu gyda phlant, felly mae’r gyfraith yn gofyn am hyn. Os ydynt yno o hyd, neu os na wyddoch, ysgrifennwch hynny.",
  send: "Anfon yr hyn a ysgrifennais",
  cannotTitle: "Ni allaf roi geirda, neu byddai’n well gennyf beidio",
  cannotLead: "Mae hynny’n iawn. Nid yw’n cyfrif yn eu herbyn, ac ni fyddwn yn ysgrifennu atoch mwyach.",
  whyNot: "Hoffech chi ddweud pam?",
  whyNotHint: "Cewch adael hwn yn wag. Mae “Ein rheol yw rhoi dyddiadau yn unig” yn ateb hefyd.",
  cannot: "Dweud nad wyf yn rhoi geirda",
  happens: "Beth sy’n digwydd i’r hyn a ysgrifennwch",
  locked: (provider) =>
    `Mae wedi’i gloi. Dim ond y rhai gyda ${provider} sy’n gwneud cynigion, ac sy’n gwybod am bwy y mae, all ei ddarllen. Nid yw’r panel a ddewisodd yn ei weld.`,
  confidential: (name) =>
    `Mae ${name} yn gweld bod eich ateb wedi cyrraedd, nid yr hyn a ysgrifennoch. Mae’r gyfraith yn caniatáu cadw geirda yn gyfrinachol. Gallai llys ofyn amdano o hyd, felly ysgrifennwch yr hyn rydych yn sefyll wrtho.`,
  decides: "Mae person yn ei ddarllen ac yn penderfynu. Nid peiriant.",
  kept: "Caiff eich geiriau, eich enw a sut i’ch cyrraedd eu dileu ar ôl chwe mis, neu’n gynt os caiff y cais ei ddileu. Cedwir y ffaith y gofynnwyd i chi, a phryd.",
  mailOnly: "Dim ond ar gyfer hyn rydym yn defnyddio eich cyfeiriad.",
  thanksTitle: "Diolch",
  thanks:
    "Mae’r hyn a ysgrifennoch wedi cyrraedd. Ni allwch ei agor eto yma, ac ni fydd neb yn gofyn i chi eto.",
  noneTitle: "Diolch am ddweud wrthym",
  none: "Nid yw’n cyfrif yn erbyn neb. Ni fyddwn yn ysgrifennu atoch mwyach.",
  overTitle: "Mae’r ddolen hon wedi dod i ben",
  over: "Bu’n gweithio am bedair wythnos, neu nid oes neb yn aros amdano mwyach. Os hoffech ddweud rhywbeth o hyd, ffoniwch.",
  unknownTitle: "Nid yw’r ddolen hon yn gweithio",
  unknown:
    "Edrychwch a yw’r ddolen gyfan o’r llythyr yn y cyfeiriad. Efallai hefyd ei bod wedi’i dileu ers hynny.",
  tooMany:
    "Anfonwyd gormod oddi yma yn yr awr ddiwethaf. Arhoswch ychydig. Nid oes dim a ysgrifennoch wedi’i golli",
  refusals: {
    "not-found": () => "Nid yw’r ddolen hon yn gweithio",
    "link-over": () =>
      "Mae’r ddolen hon wedi dod i ben, felly ni ellid derbyn yr hyn a ysgrifennoch. Ffoniwch, os gwelwch yn dda",
    "signed-missing": () => "Ysgrifennwch pwy ydych chi, a beth oeddech chi i’ch gilydd",
    "conduct-missing": () => "Ysgrifennwch sut oedden nhw, yn eich geiriau eich hun",
    "why-left-missing": () => "Ysgrifennwch pam y gadawon nhw, neu eu bod yno o hyd, neu na wyddoch",
    "answer-too-long": ({ limit }) => tooLong(limit),
  },
}
