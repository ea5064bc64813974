import type { CareValue } from "#app/domain/vacancies/vocabulary.ts"
import { hours, listOfNumbers, minutesLong, questionsIn } from "#app/ui/language/cy/counting.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

type SaidValue = { readonly title: string; readonly description: string }

const values: Readonly<Record<CareValue, SaidValue>> = {
  kind: {
    title: "Caredig, tosturiol ac empathig",
    description: "Rydych yn sylwi sut mae rhywun heddiw, ac mae hynny’n newid yr hyn a wnewch nesaf.",
  },
  honest: {
    title: "Gonest, dibynadwy a theilwng o ymddiriedaeth",
    description: "Rydych yn gwneud yr hyn a ddywedoch, ac yn cyfaddef pan aiff rhywbeth o’i le.",
  },
  respect: {
    title: "Parch",
    description: "Rydych yn gofyn yn gyntaf, yn gwrando ar yr ateb, ac yn trin cartref rhywun fel cartref.",
  },
  courageous: {
    title: "Dewr ac egwyddorol",
    description:
      "Rydych yn codi llais pan nad yw rhywbeth yn iawn, hyd yn oed pan fyddai’n haws cadw’n dawel.",
  },
  "whole-person": {
    title: "Gweld y person cyfan",
    description:
      "Rydych yn dod i wybod beth sy’n gwneud i rywun chwerthin, beth mae’n dda am ei wneud a phwy mae’n ei garu.",
  },
  flexible: {
    title: "Hyblyg, agored ac yn dysgu",
    description: "Pan fydd y diwrnod yn newid rydych yn newid gydag ef, ac yn gadael i bobl eich dysgu.",
  },
  proud: {
    title: "Balch a chadarnhaol",
    description: "Mae gwneud hyn yn dda yn bwysig i chi, ac rydych yn dod â sirioldeb drwy’r drws.",
  },
}

const saidByCode: Readonly<Record<string, SaidValue | undefined>> = values

/** The role categories of the Care Workforce Pathway, by code. */
const roles: Readonly<Record<string, string | undefined>> = {
  "new-to-care": "Newydd i ofal",
  "care-or-support-worker": "Gweithiwr gofal neu gymorth",
  "enhanced-care-worker": "Gweithiwr gofal uwch",
  "personal-assistant": "Cynorthwyydd personol",
  "supervisor-or-leader": "Goruchwyliwr neu arweinydd",
  "practice-leader": "Arweinydd ymarfer",
  "deputy-manager": "Dirprwy reolwr",
  "registered-manager": "Rheolwr cofrestredig",
}

/** The page of one job, and asking about it. */
export const vacancyPage: Translation<Words["public"]["vacancy"]> = {
  apply: "Gwneud cais am y swydd hon",
  begin: "Dechrau eich cais",
  applyAbout: (minutes) => `Mae’n cymryd tua ${minutesLong(minutes)}. Gallwch stopio a dod yn ôl.`,
  closed: "Mae’r swydd hon wedi cau. Ni allwch wneud cais mwyach.",
  description: (title, provider) => `${title} gyda ${provider}.`,
  inShort: "Y swydd hon yn fyr",
  goodDay: "Sut beth yw diwrnod da",
  voice: (name) => `${name}, sydd ar y panel`,
  voiceUnnamed: "Rhywun ar y panel",
  theProvidersWords: "Yng ngeiriau’r darparwr",
  theWork: "Beth rydych yn ei wneud",
  training: "Rydych yn dysgu, a chewch eich gwobrwyo",
  pay: "Cyflog",
  hours: "Oriau",
  place: "Lle",
  area: (outcode) => `Ardal cod post ${outcode}`,
  setting: "Cymorth",
  settings: {
    "at-home": "Yng nghartrefi pobl",
    "supported-living": "Byw â chymorth: fflatiau pobl eu hunain, gyda chymorth gerllaw",
    "care-home": "Mewn cartref gofal",
    "extra-care": "Gofal ychwanegol: fflatiau i bobl hŷn",
    "personal-assistant": "Yn gynorthwyydd i un person",
    "day-and-community": "Yn ystod y dydd, allan yn y gymuned",
    "shared-lives": "Cysylltu Bywydau: mewn cartref teulu",
  },
  driving: "Gyrru",
  drivingNeeds: {
    "not-needed": "Does dim rhaid i chi yrru",
    helpful: "Mae’n help os ydych yn gyrru, ond does dim rhaid",
    needed: "Rhaid i chi gael trwydded a char i’w ddefnyddio",
  },
  role: "Math o rôl",
  roleSaid: (code, asListed) => roles[code] ?? asListed,
  closes: "Gwneud cais erbyn",
  payTitle: "Beth fyddwch chi’n ei ennill",
  payAnHour: "Cyflog am awr",
  guaranteed: "Oriau wedi’u gwarantu",
  guaranteedAll: (count) => `Mae pob un o’r ${hours(count)} yr wythnos wedi’i gwarantu.`,
  guaranteedSome: (count) =>
    `Mae ${hours(count)} yr wythnos ${count === 1 ? "wedi’i" : "wedi’u"} gwarantu. Gall y gweddill newid.`,
  guaranteedNone:
    "Nid oes oriau wedi’u gwarantu. Rai wythnosau gall fod llai o waith, neu ddim gwaith o gwbl.",
  shortHours: (count) => `${count} yr wythnos`,
  shortGuaranteedAll: "pob un wedi’i gwarantu",
  shortGuaranteed: (count) => `${count} wedi’u gwarantu`,
  shortGuaranteedNone: "dim un wedi’i gwarantu",
  travelTime: "Amser teithio",
  travelTimes: {
    "full-rate": "Telir yn llawn am yr amser ar y ffordd o un person i’r llall.",
    "lower-rate": "Telir am yr amser ar y ffordd o un person i’r llall, ar gyfradd is.",
    "no-travel": "Nid oes teithio: mae’r gwaith mewn un lle.",
  },
  sickPay: "Os byddwch yn sâl",
  sickPays: {
    statutory: "Os byddwch yn sâl cewch dâl salwch statudol, a bennir gan y gyfraith.",
    "more-than-statutory": "Os byddwch yn sâl cewch fwy nag y mae’r gyfraith yn gofyn amdano.",
  },
  values: "Beth rydym yn chwilio amdano",
  valuesLead: "Mae saith gwerth yn gyffredin i waith gofal yn Lloegr. Mae’r swydd hon yn chwilio am y rhain.",
  valueSaid: (code, asListed) => saidByCode[code] ?? asListed,
  lookedForIn: (questions) => {
    if (questions.length === 0) return "Rydym yn chwilio am hyn pan fyddwn yn cwrdd â chi."
    return questions.length === 1
      ? `Mae cwestiwn ${questions[0]} yn chwilio am hyn.`
      : `Mae cwestiynau ${listOfNumbers(questions)} yn chwilio am hyn.`
  },
  panel: "Pwy fydd yn dewis",
  panelSay: "Pa lais sydd ganddynt",
  sealing: {
    title: "Yr hyn y cytunodd y panel a’r darparwr arno",
    lead: "Cyn i’r swydd hon agor, cytunodd pawb ar y panel a’r darparwr ar hyn, air am air. Yna fe’i seliwyd. Ni all neb ei newid, na ninnau chwaith.",
    when: "Seliwyd ar",
    sides: "Cytunodd pob aelod o’r panel, a’r darparwr.",
    stays: "Mae’n dal ar gyfer y swydd hon. Mae angen swydd arall i gael trefn arall.",
    textTitle: "Y geiriau a seliwyd",
    textLead: "Nid oes enwau ynddynt: mae i bob sedd a phob cwestiwn ei rif ei hun.",
    hash: "Y sêl (SHA-256)",
    hashLead: "Fe’i cyfrifir o’r geiriau. Newidiwch un llythyren, a daw allan yn wahanol.",
    checkTitle: "Sut gall unrhyw un ei gwirio",
    checkSteps: [
      "Cadwch y geiriau fel y maent.",
      "Cyfrifwch eu SHA-256 ag unrhyw raglen sy’n gallu, ar unrhyw gyfrifiadur.",
      "Cymharwch: rhaid iddi fod yr un fath â’r sêl ar y dudalen hon, a’r un a nodwyd gennych o’r blaen.",
    ],
    command: "Er enghraifft:",
    download: "Cadw’r geiriau",
    former:
      "Seliwyd y panel hwn cyn i’w aelodau gytuno fesul un. Cedwir ei sêl. Fe’i gwnaed o ffeithiau sy’n enwi pobl, felly ni ddangosir hwy.",
    link: "Gweld yr hyn y cytunwyd arno, a sut i’w wirio",
  },
  says: {
    advisory:
      "Mae’r panel yn cynghori. Os bydd y darparwr yn dewis rhywun arall, rhaid iddo ddweud wrth y panel pam.",
    equal:
      "Mae’r panel a’r darparwr yn penderfynu gyda’i gilydd. Os bydd y darparwr yn dal i ddewis rhywun arall, rhaid iddo ddweud wrth y panel pam yn gyntaf.",
    final:
      "Y panel sy’n penderfynu, o blith y rhai y mae’n eu cyfarfod. Dim ond y person y mae’n ei ddewis all gael cynnig y swydd.",
  },
  quorum: (count) =>
    `Ni chaiff neb eu dewis na’u gwrthod nes bod o leiaf ${count === 1 ? "un person" : `${count} o bobl`} sy’n cael cymorth wedi sgorio eu hatebion.`,
  sealed: "Cytunwyd ar hyn, a’i selio, ar y dyddiad hwn:",
  questions: "Pob cwestiwn, cyn i chi ddechrau",
  questionsLead: (count) =>
    `Mae ${questionsIn(count)}. Yr un rhai sydd i bawb, ac nid oes rhai eraill. Agorwch un i’w ddarllen.`,
  options: "Cewch y rhain i ddewis o’u plith:",
  steps: "Pryd byddwch yn clywed",
  stepApply: "Rydych yn gwneud cais",
  stepApplyText:
    "Dyma’r diwrnod olaf. Nid ras yw hi: darllenir pob ateb ar ei ôl. Gallwch stopio a dod yn ôl.",
  stepScore: "Mae’r panel yn darllen eich atebion",
  stepScoreText: "Un cwestiwn ar y tro, heb eich enw.",
  stepHear: "Byddwch yn clywed gennym erbyn",
  stepHearText: "Mae pawb yn clywed, beth bynnag yw’r ateb.",
  stepMeet: "Rydych yn cwrdd â phobl",
  stepMeetText: "Os byddwch ar y rhestr fer, byddwch yn cwrdd â’r panel.",
  stepStart: "Cynnig, gwiriadau a dechrau",
  stepStartText: "Daw’r gwiriadau y mae’r gyfraith yn gofyn amdanynt ar ôl y cynnig, nid cyn hynny.",
  replies: (inTime, sent) =>
    sent === 1
      ? inTime === 1
        ? "Cafodd yr un person sydd wedi cael adborth gan y darparwr hwn ef o fewn 7 diwrnod."
        : "Mae un person wedi cael adborth gan y darparwr hwn hyd yma. Cymerodd fwy na 7 diwrnod."
      : `Cafodd ${inTime} o ${sent} o bobl adborth gan y darparwr hwn o fewn 7 diwrnod.`,
  noCv: "Does dim angen CV, cyfrif na phrofiad arnoch.",
  payAgainst: {
    title: "Sut mae’r cyflog hwn yn cymharu",
    nationalLivingWage: "Cyflog Byw Cenedlaethol (21 oed a hŷn)",
    realLivingWage: "cyflog byw gwirioneddol",
    above: (difference) => `${difference} yr awr yn fwy`,
    same: "Yr un faint",
    below: (difference) => `${difference} yr awr yn llai`,
    than: (name, rate) => `o’i gymharu â’r ${name}, sef ${rate}`,
    from: "ers",
    source: "Ffynhonnell",
    short: {
      than: (name) => `na’r ${name}.`,
      rate: (rate) => `Mae’n ${rate} yr awr.`,
      aged: "Mae ar gyfer pobl 21 oed a hŷn.",
      since: "Mae’n dyddio o",
    },
    sourceOf: (name) => `y ${name}`,
  },
  asked: "Beth ofynnodd eraill",
  askedNone: "Nid oes neb wedi gofyn dim eto. Gallwch chi fod y cyntaf.",
  askedLead: "Gall yr hyn yr ydych yn ei ofyn helpu eraill hefyd.",
  askLink: "Gofyn cwestiwn",
  notEasy: {
    said: "Nid yw’r geiriau hyn ar gael yn Hawdd ei Ddeall eto.",
    ask: "Gallwch ofyn i ni ddweud mwy wrthych.",
    see: "Y geiriau fel y maent",
  },
  provider: (name) => `Am ${name}`,
  providerLink: "Mwy amdanynt, a’u swyddi eraill",

  ask: {
    title: "Gofyn am y swydd hon",
    lead: "Does dim rhaid i chi ddweud pwy ydych chi. Nid yw’n effeithio ar eich cais.",
    words: "Beth hoffech chi ei wybod?",
    wordsHint:
      "Gadewch enwau ac unrhyw beth preifat allan. Gall eich cwestiwn gael ei ddangos ar dudalen y swydd gyda’r ateb, fel bod pawb yn gwybod yr un peth. Nid yw neb yn gweld pwy ofynnodd.",
    email: "Eich cyfeiriad e-bost, os hoffech gael yr ateb drwy e-bost (gallwch adael hwn yn wag)",
    emailHint: "Dim ond ar gyfer yr ateb hwn y byddwn yn ei ddefnyddio. Nid yw’r bobl sy’n dewis yn ei weld.",
    send: "Anfon fy nghwestiwn",
    tooMany: "Daeth llawer o gwestiynau oddi yma mewn amser byr. Arhoswch awr, neu ffoniwch y rhif isod.",
    closed: "Mae’r swydd hon wedi cau, felly nid ydym yn derbyn rhagor o gwestiynau amdani yma.",
    closedWhat: (person, phone) => `Gallwch ffonio ${person} o hyd ar ${phone}.`,
    sentTitle: "Mae eich cwestiwn wedi’i anfon",
    sent: "Bydd rhywun gyda’r darparwr yn ei ateb. Os yw’n helpu eraill, bydd y cwestiwn a’r ateb yn ymddangos ar dudalen y swydd.",
    sentMail: "Os rhoesoch gyfeiriad e-bost, daw’r ateb yno hefyd.",
    back: "Yn ôl i’r swydd",
    refusals: {
      "vacancy-closed": () => "Mae’r swydd hon newydd gau. Gallwch ffonio a gofyn o hyd.",
    },
    missing: {
      words: "Ysgrifennwch beth hoffech chi ei wybod",
      email: "Ysgrifennwch y cyfeiriad e-bost yn llawn, fel rosa@example.org, neu gadewch ef allan",
    },
  },
}
