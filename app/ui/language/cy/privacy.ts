import { days, inFigures } from "#app/ui/language/cy/counting.ts"
import { copy } from "#app/ui/language/cy/privacy-copy.ts"
import { questions } from "#app/ui/language/cy/privacy-questions.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** What is held of an applicant: copy, deletion, complaints, equality questions, the clock. */
export const privacy: Translation<ApplicantWords["privacy"]> = {
  links: {
    title: "Eich data",
    copy: "Gweld popeth rydym yn ei gadw amdanoch",
    remove: "Dileu popeth",
    complain: "Gwneud cwyn",
    complaints: "Eich cwyn",
    equality: "Ateb cwestiynau am gydraddoldeb",
  },

  clock: {
    goes: "Y diwrnod y byddwn yn rhoi’r gorau i gadw eich cais:",
    goesWhat: "Ar y diwrnod hwnnw caiff ei ddileu, ohono’i hun. Gallwch ei ddileu cyn hynny.",
    held: "Mae gennych gŵyn gyda ni. Nes iddi gael ei hateb, nid oes dim yn cael ei ddileu ohono’i hun. Hebddi, dyma fyddai’r diwrnod:",
    undecided:
      "Pan fydd penderfyniad, cewch weld yma am faint y byddwn yn cadw eich cais. 12 mis o’r diwrnod hwnnw yw’r cyfnod. Gallwch ei ddileu unrhyw bryd cyn cael cynnig.",
    undecidedGoes: "Os na fydd neb yn penderfynu, caiff ei ddileu ohono’i hun ar",
    hired:
      "Mae eich cais yn rhan o’ch cofnod gwaith nawr. Fe’i cedwir cyhyd ag y mae’r gyfraith yn gofyn i gyflogwr gadw cofnodion o’r fath. Gofynnwch i’r person isod am faint y mae hynny.",
  },

  equalityOffer: {
    title: "Ychydig o gwestiynau eraill, os dymunwch",
    text: "Maent yn gofyn amdanoch chi, fel y gallwn weld a ydym yn trin pawb yn deg. Gallwch ddweud na. Nid ydynt yn effeithio ar eich cais. Ni all neb gyda’r darparwr wybod pa atebion yw eich rhai chi.",
    link: "Ateb cwestiynau am gydraddoldeb",
  },

  copy,

  remove: {
    title: "Dileu popeth",
    lead: "Gallwch ddileu eich cais, a phopeth rydym yn ei gadw amdanoch gydag ef.",
    takesBack: "Rydych yn dal i gael eich ystyried am y swydd hon. Mae dileu yn tynnu eich cais yn ôl.",
    goes: "Beth sy’n mynd, am byth",
    goesList: [
      "eich enw a sut rydym yn cysylltu â chi",
      "eich atebion, eich recordiadau a’r hyn a deipiwyd ohonynt",
      "yr hyn y gofynnoch amdano fel bod pethau’n gweithio i chi",
      "negeseuon, e-byst a chwynion, gyda’u hatebion",
      "yr hyn a roddodd ac a ysgrifennodd y panel, y rhesymau dros benderfyniadau, ac adborth",
      "atebion i gwestiynau cydraddoldeb, os rhoesoch rai",
      "pob ffordd yn ôl: y dudalen hon, eich dolen, eich gair cudd",
    ],
    stays: "Beth sy’n aros",
    staysList: [
      "bod rhywun wedi gwneud cais, pryd, a beth ddaeth ohono: rhif, heb ddim amdanoch chi",
      "copïau ar gyfer argyfyngau (copïau wrth gefn), nes bydd rhai newydd yn cymryd eu lle",
    ],
    noWayBack: "Ni ellir ei ddadwneud. Os ydych eisiau copi, mynnwch ef yn gyntaf.",
    copy: "Cael copi yn gyntaf",
    complaintGoes: "Mae gennych gŵyn heb ateb. Bydd honno’n mynd hefyd, ac ni fydd neb yn ei hateb.",
    button: "Dileu popeth nawr",
    keep: "Na, ei gadw",
    refusals: {
      "offer-stands": () =>
        "Mae gennych gynnig o waith. Tra bo’n sefyll ni allwn ddileu eich cais. Ffoniwch y person isod.",
    },
    refused: "Ni allwch ei ddileu ar hyn o bryd",
    ring: "Ffoniwch y person hwn. Gallant dynnu’r cynnig yn ôl os gofynnwch, ac yna gallwch ddileu popeth.",
  },

  gone: {
    title: "Mae eich cais wedi mynd",
    lead: "Rydym wedi’i ddileu, a phopeth yr oeddem yn ei gadw amdanoch gydag ef.",
    ways: "Nid yw eich dolen, eich cyfeirnod na’ch gair cudd yn agor dim nawr.",
    files: "Caiff yr hyn a recordioch ei ddileu o fewn munudau.",
    letters: "Chi piau’r e-byst a gawsoch gennym. Ni allwn ddileu’r rheini.",
    jobs: "Gweld swyddi sydd ar agor",
  },

  complain: {
    title: "Gwneud cwyn",
    lead: "A aeth rhywbeth o’i le, neu a oedd rhywbeth yn teimlo’n annheg? Dywedwch wrthym. Nid yw’n cyfrif yn eich erbyn.",
    who: (provider) =>
      `Mae eich cwyn yn mynd at y person sy’n atebol dros ${provider}. Ni all neb arall yno ei gweld yma.`,
    when: (count) => `Cewch ateb o fewn ${days(count)}.`,
    what: "Beth aeth o’i le?",
    hint: "Defnyddiwch eich geiriau eich hun. Dywedwch beth fyddai’n ei gywiro, os ydych yn gwybod.",
    button: "Anfon fy nghwyn",
    phone: "Gallwch gwyno dros y ffôn hefyd. Mae’r rhif isod.",
    yours: "Eich cwynion",
    received: "Mae eich cwyn gennym",
    made: "Anfonoch hi",
    answerBy: "Cewch ateb erbyn",
    answeredOn: "Atebwyd",
    answer: "Yr ateb",
    kept: "Tra bo ar agor, nid oes dim yn cael ei ddileu oni bai eich bod chi’ch hun yn ei ddileu.",
    another: "Gwneud cwyn arall",
    nextTitle: "Os nad yw ein hateb yn helpu",
    nextText: (name) =>
      `Gallwch fynd at y corff hwn: ${name}. Maent yn gofalu am hawliau pobl dros eu data. Mae am ddim.`,
    nextPhone: "Ffôn",
    nextAsOf: "Gwiriwyd",
    refusals: {
      "complaint-missing": () => "Ysgrifennwch beth aeth o’i le.",
      "complaint-too-long": ({ limit }) =>
        `Gwnewch hi’n fyrrach. Mae lle i ${inFigures(limit)} o lythrennau a bylchau.`,
    },
  },

  equality: {
    title: "Cwestiynau am gydraddoldeb",
    lead: "Mae’r cwestiynau hyn yn ein helpu i weld a ydym yn trin pawb yn deg.",
    choice: "Gallwch adael unrhyw un ohonynt allan, neu’r cyfan. Nid yw’n gwneud gwahaniaeth i’ch cais.",
    apart:
      "Cedwir eich atebion ar wahân i’ch cais, heb eich enw. Ni all neb ar y panel na gyda’r darparwr ganfod pa rai yw eich rhai chi.",
    once: "Gallwch ateb unwaith. Os anfonwch y dudalen eto, bydd yr atebion cyntaf yn aros.",
    notSaid: "Byddai’n well gennyf beidio â dweud",
    questions,
    button: "Anfon fy atebion",
    skip: "Na, dim diolch",
    thanks: "Diolch",
    thanksText: "Os rhoesoch atebion, fe’u cedwir ar wahân i’ch cais. Ni allwch eu gweld na’u newid nawr.",
    back: "Yn ôl i’ch cais",
  },
}
