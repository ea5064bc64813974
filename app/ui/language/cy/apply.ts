import { afterwards } from "#app/ui/language/cy/apply-afterwards.ts"
import { beforeWeMeet } from "#app/ui/language/cy/apply-meeting.ts"
import { offerNews, stepBack } from "#app/ui/language/cy/apply-offer.ts"
import { question } from "#app/ui/language/cy/apply-question.ts"
import { reaching } from "#app/ui/language/cy/apply-reaching.ts"
import { record } from "#app/ui/language/cy/apply-record.ts"
import { references } from "#app/ui/language/cy/apply-references.ts"
import { counted, listOfNumbers, minutesLong, questionsIn, tooLong } from "#app/ui/language/cy/counting.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

const stories = (count: number) => counted(count, { noun: "stori" })
const shortStories = (count: number) => `${stories(count)} fer`
const wayOut = { best: "gorau", worst: "gwaethaf" } as const

/** The apply pages. */
export const apply: Translation<ApplicantWords["apply"]> = {
  refusals: {
    "not-found": () => "Ni allwn ddod o hyd i hwn yn eich cais",
    "already-sent": () => "Rydych wedi anfon y cais hwn eisoes. Does dim angen i chi wneud mwy",
    withdrawn: () => "Rydych wedi tynnu’r cais hwn yn ôl, felly ni ellir ei newid mwyach",
    "vacancy-closed": () => "Mae’r swydd hon wedi cau, felly ni allwn dderbyn eich ateb mwyach",
    "answer-missing": () => "Ysgrifennwch eich ateb, neu cadwch a dewch yn ôl wedyn",
    "answer-too-long": ({ limit }) => tooLong(limit),
    "options-unrated": () => "Dywedwch pa mor dda yw pob un o’r dewisiadau",
    "choices-missing": ({ missing }) => {
      const [only] = missing
      return missing.length > 1 || only === undefined
        ? "Dewiswch y peth gorau a’r peth gwaethaf i’w wneud"
        : `Dewiswch y peth ${wayOut[only]} i’w wneud`
    },
    "best-is-worst": () =>
      "Dewisoch yr un peth fel y gorau a’r gwaethaf. Dewiswch un arall ar gyfer un ohonynt",
    "not-in-order": () => "Rhowch bob un yn ei drefn",
    "changed-elsewhere": () => "Cadwyd ateb arall gennych i’r cwestiwn hwn ers i chi agor y dudalen hon",
    "questions-unanswered": ({ numbers }) =>
      numbers.length === 1
        ? `Nid yw cwestiwn ${numbers[0]} wedi’i ateb eto`
        : `Nid yw cwestiynau ${listOfNumbers(numbers)} wedi’u hateb eto`,
    "adjustments-unanswered": () => "Dywedwch a hoffech unrhyw newidiadau i’ch helpu i gymryd rhan",
    "contact-missing": () => "Dywedwch wrthym beth i’ch galw a sut i gysylltu â chi",
    "not-declared": () =>
      "Ticiwch y blwch os nad ydych wedi’ch gwahardd. Os nad ydych yn siŵr, gofynnwch i’r person isod",
    "name-missing": () => "Dywedwch wrthym beth i’ch galw. Mae unrhyw enw rydych yn ei ddefnyddio yn iawn",
    "name-too-long": ({ limit }) => tooLong(limit),
    "email-not-whole": () =>
      "Edrychwch ar y cyfeiriad e-bost eto. Rhaid cael @ a dot ynddo, fel name@example.org",
    "phone-not-whole": () => "Edrychwch ar y rhif ffôn eto. Rhaid cael o leiaf 7 digid ynddo",
    "secret-word-too-short": ({ least }) =>
      `Defnyddiwch o leiaf ${least} o lythrennau neu rifau yn eich gair cudd`,
    "secret-word-too-long": ({ limit }) => tooLong(limit),
    "secret-word-in-reference": () => "Dewiswch air nad yw yn eich cyfeirnod",
    "adjustments-too-long": ({ limit }) => tooLong(limit),
    "reason-too-long": ({ limit }) => tooLong(limit),
    "way-not-chosen": () => "Yn gyntaf dewiswch sut gallwn gysylltu â chi",
    "does-not-open": () =>
      "Nid yw’r rhain yn agor cais. Gwiriwch bob gair a cheisiwch eto. Mae eich atebion yn ddiogel",
    "wrong-state": () => "Ni ellir tynnu’r cais hwn yn ôl yma mwyach. Ffoniwch y person isod",
  },
  ways: {
    email: { label: "Drwy e-bost", hint: "Cewch dderbynneb hefyd." },
    phone: { label: "Dros y ffôn", hint: "Bydd person yn eich ffonio." },
    reference: {
      label: "Drwy fy nghyfeirnod yn unig",
      hint: "Nid ydych yn rhoi cyfeiriad na rhif. Rydych yn dod yn ôl yma i weld sut mae pethau.",
    },
  },
  ...afterwards,
  beforeWeMeet,
  record,
  references,
  offerNews,
  stepBack,
  reaching,
  jobAt: (job, provider) => `${job}, ${provider}`,
  toApplication: "Eich cais",
  offer: {
    title: "Eich cynnig",
    lead: (provider) => `Hoffai ${provider} i chi weithio gyda nhw. Cymerwch eich amser.`,
    job: "Swydd",
    pay: "Cyflog",
    start: "Diwrnod cyntaf arfaethedig",
    conditions: "Beth sydd ei angen yn gyntaf",
    conditionsLead: "Cynnig amodol yw hwn. Chi fydd piau’r swydd unwaith y bydd y rhain yn eu lle:",
    usual: [
      "Prawf o bwy ydych chi ac o’ch hawl i weithio yn y DU.",
      "Gwiriad DBS manylach gyda rhestr y rhai sydd wedi’u gwahardd rhag gweithio gydag oedolion.",
      "Eich hanes gwaith, gyda’r rhesymau dros unrhyw fylchau.",
      "Gair gan bobl rydych wedi gweithio gyda nhw ym maes gofal, os oes rhai.",
    ],
    question: "Ydych chi eisiau’r swydd?",
    accept: "Ydw, rwyf eisiau’r swydd",
    acceptHint: "Bydd rhywun yn dweud wrthych beth sydd ei angen, gam wrth gam.",
    decline: "Na, dim diolch",
    declineHint: "Does dim rhaid i chi ddweud pam. Ni ellir dadwneud hyn yma.",
    send: "Anfon fy ateb",
  },
  saveAndGoOn: "Cadw a pharhau",
  saveTheChange: "Cadw’r newid",
  reference: "Eich cyfeirnod",

  start: {
    title: "Gwneud cais am y swydd hon",
    job: (title) => `Gwneud cais: ${title}`,
    lead: "Does dim angen CV, cyfrif na phrofiad o ofal. Rydych yn ateb yn eich geiriau eich hun.",
    asked: "Beth fyddwn yn ei ofyn",
    part: {
      prompt: (count) => `${questionsIn(count)} am eich bywyd a’r hyn sy’n bwysig i chi`,
      "rate-options": (count) =>
        `${shortStories(count)}: rydych yn dweud pa mor dda yw pob un o’r dewisiadau`,
      "best-and-worst": (count) =>
        `${shortStories(count)}: rydych yn dewis y peth gorau a’r peth gwaethaf i’w wneud`,
      "put-in-order": (count) => `${shortStories(count)}: rydych yn rhoi dewisiadau mewn trefn`,
      written: (count) => `${stories(count)} lle rydych yn ysgrifennu beth fyddech chi’n ei wneud`,
      spoken: (count) =>
        `${stories(count)} lle rydych yn dweud beth fyddech chi’n ei ddweud. Gallwch ei deipio hefyd`,
    },
    last: "Beth fyddai’n eich helpu i gymryd rhan, beth i’ch galw, a sut i gysylltu â chi",
    minutes: (count) => `tua ${minutesLong(count)}`,
    goodToKnow: "Da gwybod",
    time: (minutes) =>
      `Mae’n cymryd tua ${minutesLong(minutes)} i’r rhan fwyaf o bobl. Nid oes terfyn amser.`,
    stop: "Caiff pob tudalen ei chadw. Gallwch stopio unrhyw bryd a dod yn ôl.",
    blind: "Mae’r panel yn darllen eich atebion heb eich enw.",
    spelling: "Nid yw sillafu na gramadeg yn cyfrif.",
    closes: "Y cyfle olaf i’w anfon:",
    hear: "Byddwch yn clywed gennym erbyn",
    language: "Sut hoffech chi ddarllen y cwestiynau?",
    languages: [
      { value: "en", label: "English (Saesneg)" },
      {
        value: "easy-read",
        label: "Easy Read (Hawdd ei Ddeall)",
        hint: "Brawddegau byr, yn Saesneg.",
      },
      {
        value: "cy",
        label: "Cymraeg",
        hint: "Mae’n aros i siaradwr brodorol ei adolygu. Mae geiriau’r darparwr ei hun yn Saesneg.",
      },
    ],
    button: "Dechrau nawr",
    already: "Ydych chi wedi dechrau eisoes?",
    comeBack: "Dod yn ôl at eich cais",
    closed: "Mae’r swydd hon wedi cau. Ni allwch wneud cais mwyach.",
    otherJobs: "Gweld y swyddi sydd ar agor",
    tooMany:
      "Dechreuwyd llawer o geisiadau o’ch rhwydwaith yn yr awr ddiwethaf. Arhoswch ychydig a cheisiwch eto, neu ffoniwch y person isod",
  },

  home: {
    title: "Eich cais",
    draftTitle: "Eich cais hyd yma",
    done: (done, of) => `Rydych wedi gwneud ${done} o’r ${of} rhan.`,
    questions: "Eich atebion",
    rest: "Am gymryd rhan",
    last: "Gorffen",
    question: (number, title) => `Cwestiwn ${number}: ${title}`,
    adjustments: "Newidiadau a fyddai’n eich helpu",
    contact: "Beth i’ch galw a sut i gysylltu â chi",
    check: "Gwirio eich atebion a’u hanfon",
    statusDone: "Wedi’i wneud",
    statusStarted: "Wedi dechrau",
    statusToDo: "I’w wneud",
    carryOn: "Parhau",
    checkAndSend: "Gwirio ac anfon",
    closes: "Y cyfle olaf i’w anfon:",
    comeBackLater: "Sut i ddod yn ôl wedyn",
    withdraw: "Tynnu eich cais yn ôl",
    closedTitle: "Caeodd y swydd hon cyn i chi anfon eich cais",
    closedText: "Caeodd ar y dyddiad hwn:",
    closedKept:
      "Mae’n ddrwg gennym. Nid yw eich geiriau ar goll. Gallwch eu darllen, eu copïo a’u hargraffu, a’u defnyddio ar gyfer swydd arall.",
    readAnswers: "Darllen eich atebion",
    otherJobs: "Gweld y swyddi sydd ar agor",
    reason: "Y rheswm",
    seeOffer: "Darllen y cynnig a’i ateb",
    next: "Beth sy’n digwydd nesaf",
    sentOn: "Anfonoch ef ar y dyddiad hwn:",
  },

  question,

  adjustments: {
    title: "Hoffech chi unrhyw newidiadau i’ch helpu i gymryd rhan?",
    hint: "Er enghraifft: mwy o amser, cwestiynau ar bapur, ystafell dawel, dehonglydd iaith arwyddion, cefnogwr gyda chi. Does dim rhaid i chi ddweud pam.",
    apart:
      "Nid yw’r bobl sy’n sgorio eich atebion yn gweld hyn. Dim ond y rhai sy’n trefnu pethau sy’n ei weld.",
    yes: "Hoffwn",
    no: "Na, dim diolch",
    choose: "Dewiswch un o’r ddau. Gallwch newid eich meddwl nes i chi anfon",
  },

  contact: {
    wayTitle: "Sut gallwn gysylltu â chi?",
    wayHint: "Dim ond ar gyfer eich cais y byddwn yn ei ddefnyddio. Nid yw’r panel yn ei weld.",
    choose: "Dewiswch sut gallwn gysylltu â chi",
    detailsTitle: {
      email: "Eich enw a’ch e-bost",
      phone: "Eich enw a’ch rhif ffôn",
      reference: "Eich enw a gair cudd",
    },
    name: "Beth hoffech i ni eich galw?",
    nameHint: "Unrhyw enw rydych yn ei ddefnyddio. Mae un gair yn iawn.",
    email: "Cyfeiriad e-bost",
    emailHint: "Byddwn yn ysgrifennu atoch yma, ac yn anfon derbynneb atoch.",
    phone: "Rhif ffôn",
    phoneHint: "Gallwch ddweud pryd mae’n dda i ffonio, fel 07700 900123, ar ôl chwech.",
    secretWord: "Gair cudd",
    secretWordHint: (reference) =>
      `Gyda’ch cyfeirnod (${reference}) mae’n agor eich cais ar unrhyw ffôn neu gyfrifiadur. Dewiswch rywbeth nad oes neb arall yn ei wybod, gyda 6 neu fwy o lythrennau neu rifau. Nid yw priflythrennau na bylchau’n bwysig.`,
    secretWordKept: "Rydych wedi gosod gair cudd. Gadewch hwn yn wag i’w gadw.",
    otherWay: "Dewis ffordd arall",
  },

  check: {
    title: "Gwirio eich atebion",
    lead: "Newidiwch unrhyw beth a fynnwch. Yna anfonwch y cais ar waelod y dudalen.",
    sentTitle: "Yr hyn a anfonoch",
    keptTitle: "Eich atebion",
    yourAnswers: "Eich atebion",
    takingPart: "Cymryd rhan",
    question: (number) => `Cwestiwn ${number}`,
    changeQuestion: (number) => `eich ateb i gwestiwn ${number}`,
    answerNow: "Ateb",
    notAnswered: "Heb ei ateb eto",
    adjustments: "Newidiadau a fyddai’n eich helpu",
    changeAdjustments: "y newidiadau a fyddai’n eich helpu",
    noneWanted: "Dim",
    wantedUnsaid: "Hoffwn. Byddwn yn gofyn i chi beth fyddai’n helpu.",
    name: "Rydym yn eich galw",
    changeName: "beth rydym yn eich galw",
    way: "Rydym yn cysylltu â chi",
    changeWay: "sut rydym yn cysylltu â chi",
    secretWordSet: "Rydych wedi gosod gair cudd.",
    declareTitle: "Un peth y mae’r gyfraith yn gofyn amdano",
    declare: "Nid wyf wedi fy ngwahardd rhag gweithio gydag oedolion mewn gofal.",
    declareHint:
      "Ystyr “gwahardd” yw bod eich enw ar restr swyddogol o bobl na chânt wneud y gwaith hwn. Mae’n anghyffredin. Dyma’r cyfan rydym yn ei ofyn nawr am y gorffennol: nid yw cofnod troseddol yn eich atal rhag gwneud cais.",
    sendTitle: "Anfon eich cais",
    sendText: "Ar ôl ei anfon, gallwch ei ddarllen, ei newid neu ei dynnu’n ôl o hyd nes i’r swydd gau.",
    changeUntil: "Y cyfle olaf i newid hwn:",
    changed: "Mae eich newid wedi’i gadw. Mae’n rhan o’r hyn a anfonoch.",
    send: "Anfon eich cais",
    print: "I gadw copi, argraffwch y dudalen hon.",
  },

  sent: {
    title: "Mae eich cais wedi’i anfon",
    reference: "Eich cyfeirnod yw",
    next: "Beth sy’n digwydd nesaf",
    receipt: "Rydym yn anfon derbynneb atoch drwy e-bost, gyda dolen sy’n dod â chi yn ôl yma.",
    comeBack: "Sut i ddod yn ôl",
    withWord:
      "Ewch i’r wefan hon, dewiswch “Dod yn ôl at eich cais”, a rhowch eich cyfeirnod a’ch gair cudd.",
    withLink: "Defnyddiwch y ddolen yn yr e-bost, neu’r un a gadwoch.",
    thisBrowser:
      "Nawr dim ond y porwr hwn sy’n agor eich cais. Gosodwch air cudd, neu cadwch ddolen, fel y gallwch ddod yn ôl o unrhyw le.",
    setUp: "Gosod gair cudd neu gadw dolen",
    changeUntil: "Y cyfle olaf i newid eich atebion:",
    read: "Darllen, newid neu argraffu’r hyn a anfonoch",
    stand: "Gweld sut mae eich cais yn dod yn ei flaen",
    print: "Gallwch argraffu’r dudalen hon i gadw eich cyfeirnod.",
  },

  save: {
    title: "Cadw a dod yn ôl wedyn",
    lead: "Mae eich atebion wedi’u cadw. Does dim brys.",
    openUntil: "Y cyfle olaf i anfon eich cais:",
    reference: "Ysgrifennwch y tri gair hyn, neu tynnwch lun ohonynt:",
    here: "Yn y porwr hwn, dewch yn ôl i’r wefan hon. I ddod yn ôl o ffôn neu gyfrifiadur arall, dewiswch un o’r ffyrdd hyn neu’r ddwy.",
    wordTitle: "Gyda gair cudd",
    wordText:
      "Mae eich cyfeirnod a’ch gair cudd gyda’i gilydd yn agor eich cais. Gallwch eu dweud dros y ffôn.",
    wordSet: "Rydych wedi gosod gair cudd. Gallwch osod un newydd yma.",
    wordLabel: "Gair cudd",
    wordHint:
      "Dewiswch rywbeth nad oes neb arall yn ei wybod, gyda 6 neu fwy o lythrennau neu rifau. Nid yw priflythrennau na bylchau’n bwysig.",
    wordButton: "Gosod y gair cudd",
    wordDone: "Mae eich gair cudd wedi’i osod.",
    linkTitle: "Gyda dolen",
    linkText:
      "Mae’r ddolen yn agor eich cais ar ei phen ei hun. Cadwch hi i chi’ch hun. Bydd dolen newydd yn cymryd lle’r un o’i blaen.",
    linkButton: "Creu dolen",
    linkMade: "Dyma eich dolen. Dim ond unwaith y caiff ei dangos, felly copïwch hi nawr.",
    emailLabel: "Anfon dolen i’r cyfeiriad e-bost hwn",
    emailHint: "Dim ond ar gyfer yr e-bost hwn y byddwn yn defnyddio’r cyfeiriad.",
    emailButton: "Anfon dolen ataf",
    emailDone: "Mae’r ddolen ar ei ffordd. Gall gymryd ychydig funudau.",
    tooManyEmails: "Rydych wedi gofyn am sawl dolen eisoes. Arhoswch awr, neu crëwch ddolen yma",
    sharedTitle: "Ai cyfrifiadur y mae eraill yn ei ddefnyddio yw hwn?",
    sharedText:
      "Caewch eich cais yma, fel na all neb arall ei agor. Yn gyntaf, gwnewch yn siŵr y gallwch ddod yn ôl: gosodwch air cudd neu cadwch ddolen.",
    sharedButton: "Ei gau ar y cyfrifiadur hwn",
    carryOn: "Parhau nawr",
  },

  comeBack: {
    title: "Dod yn ôl at eich cais",
    lead: "Rhowch eich cyfeirnod a’ch gair cudd. Mae eich atebion lle gadawoch nhw.",
    reference: "Eich cyfeirnod",
    referenceHint: "Tri gair, fel amber river lamp. Nid yw bylchau na phriflythrennau’n bwysig.",
    secretWord: "Eich gair cudd",
    secretWordHint: "Yr un a ddewisoch.",
    button: "Agor fy nghais",
    noWordTitle: "Os nad oes gennych air cudd",
    noWord:
      "Defnyddiwch y ddolen a gadwoch, neu’r un mewn e-bost gennym. Yn y porwr lle dechreuoch, mae eich cais yn agor ar ei ben ei hun. Os nad oes dim o hyn yn gweithio, ffoniwch y person a enwir ar y swydd.",
    findJob: "Dod o hyd i’r swydd",
    recent: "Ar agor yn y porwr hwn",
    tooMany: "Bu gormod o gynigion. Arhoswch 15 munud, yna ceisiwch eto. Mae eich atebion yn ddiogel",
    closed: "Mae eich cais wedi’i gau ar y cyfrifiadur hwn.",
  },

  back: {
    title: "Agor eich cais",
    lead: "Pwyswch y botwm i barhau. Os yw eich cais ar agor mewn porwr arall, caiff ei gau yno.",
    button: "Agor fy nghais",
    dead: "Nid yw’r ddolen hon yn agor cais. Efallai fod un fwy newydd mewn e-bost gennym",
    other: "Dod yn ôl gyda’ch cyfeirnod a’ch gair cudd",
  },

  withdraw: {
    title: "Tynnu eich cais yn ôl",
    lead: "Ni fydd neb yn darllen nac yn sgorio eich atebion mwyach. Ni allwch ddadwneud hyn, ond gallwch wneud cais eto tra bo’r swydd ar agor.",
    draftLead:
      "Bydd yr hyn a ysgrifennoch yn aros heb ei anfon, ac ni fydd neb gyda’r darparwr yn ei weld. Ni allwch ddadwneud hyn, ond gallwch ddechrau eto tra bo’r swydd ar agor.",
    reason: "Hoffech chi ddweud pam?",
    reasonHint:
      "Gallwch adael hwn yn wag. Os ysgrifennwch rywbeth, bydd y darparwr yn ei weld, a bydd yn eu helpu i wneud yn well.",
    button: "Ie, ei dynnu’n ôl",
    keep: "Na, cadw fy nghais",
  },

  notOpen: {
    title: "Ni allwn gadw hwn oddi yma",
    text: "Nid yw eich cais ar agor yn y porwr hwn mwyach. Efallai ei fod wedi’i agor ar ffôn neu gyfrifiadur arall, neu wedi’i gau yma.",
    kept: "Dyma’r hyn yr ydych newydd ei ysgrifennu. Nid yw wedi’i gadw eto. Copïwch ef, agorwch eich cais eto, a’i roi i mewn.",
    button: "Agor eich cais eto",
    over: {
      title: "Ni ellir cadw hwn mwyach",
      "already-sent": () => "Rydych wedi anfon y cais hwn, ac ni ellir ei newid mwyach.",
      withdrawn: () => "Rydych wedi tynnu’r cais hwn yn ôl, felly ni ellir ei newid mwyach.",
      kept: "Dyma’r hyn yr ydych newydd ei ysgrifennu. Nid yw wedi’i gadw. Gallwch ei gopïo i’w gadw.",
      button: "Mynd i’ch cais",
    },
  },
}
