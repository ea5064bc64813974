import { checkItemNames } from "#app/ui/language/cy/check-items.ts"
import { counted, minutesLong, tooLong } from "#app/ui/language/cy/counting.ts"
import type { afterwards as english } from "#app/ui/language/en/apply-afterwards.ts"
import type { Translation } from "#app/ui/language/override.ts"

const times = (count: number) => counted(count, { noun: "amser" })
const newMessages = (count: number) => `${counted(count, { noun: "neges" })} newydd`

/** What comes after sending: where it stands, messages, help, times to meet, work history. */
export const afterwards: Translation<typeof english> = {
  afterwardsRefusals: {
    "not-found": () => "Ni allwn ddod o hyd i hwn yn eich cais",
    "asking-is-over": () => "Mae’n rhy hwyr i ofyn am hyn yma. Ysgrifennwch atom, neu ffoniwch y person isod",
    "not-delivered-yet": () => "Nid ydym wedi dweud wrthych eto fod hyn wedi’i wneud",
    "message-missing": () => "Ysgrifennwch eich neges",
    "message-too-long": ({ limit }) => tooLong(limit),
    "adjustments-too-long": ({ limit }) => tooLong(limit),
    "not-shortlisted": () => "Nid oes amser i’w ddewis ar y cam hwn o’ch cais",
    "time-taken": () => "Roedd rhywun arall eiliad yn gynt. Mae’r amserau hyn yn rhydd o hyd",
    "time-passed": () => "Mae’r amser hwn wedi mynd heibio. Dewiswch un diweddarach",
    "met-already": () =>
      "Mae’r amser a ddewisoch wedi dechrau eisoes. Ysgrifennwch atom, neu ffoniwch y person isod",
    "sent-already": () => "Rydych wedi anfon hwn eisoes. I ychwanegu rhywbeth, ysgrifennwch atom",
    "work-missing": () =>
      "Ysgrifennwch beth rydych wedi’i wneud hyd yma. Os nad oedd yn waith â thâl, ysgrifennwch hynny",
    "part-too-long": ({ limit }) => tooLong(limit),
  },
  standing: {
    submitted: {
      tag: "Wedi’i anfon",
      title: "Mae eich cais gennym",
      text: "Mae’r panel yn darllen pob ateb ar ôl i’r swydd gau. Nid ydynt yn gweld eich enw.",
    },
    shortlisted: {
      tag: "Ar y rhestr fer",
      title: "Hoffai’r panel gwrdd â chi",
      text: "Maent wedi darllen eich atebion a hoffent eich adnabod yn well.",
    },
    "not-shortlisted": {
      tag: "Nid y tro hwn",
      title: "Ni fyddwn yn mynd â’r cais hwn ymhellach",
      text: "Darllenodd pobl bob ateb a ysgrifennoch cyn penderfynu. Os ydych yn meddwl bod hyn yn anghywir, ysgrifennwch atom neu ffoniwch. Bydd person yn edrych eto.",
    },
    offered: {
      tag: "Cynnig",
      title: "Mae gennych gynnig",
      text: "Hoffai’r darparwr i chi weithio gyda nhw. Darllenwch y cynnig, a chymerwch eich amser.",
    },
    accepted: {
      tag: "Cynnig wedi’i dderbyn",
      title: "Fe ddywedoch chi ie",
      text: "Nesaf daw’r gwiriadau y mae’r gyfraith yn gofyn amdanynt. Byddwn yn dweud wrthych beth sydd ei angen, gam wrth gam.",
    },
    declined: {
      tag: "Cynnig wedi’i wrthod",
      title: "Fe ddywedoch chi na wrth y cynnig",
      text: "Diolch am ddweud wrthym. Mae croeso i chi wneud cais am swydd arall unrhyw bryd.",
    },
    "not-appointed": {
      tag: "Nid y tro hwn",
      title: "Dewiswyd rhywun arall ar gyfer y swydd hon",
      text: "Diolch am gwrdd â’r panel. Os hoffech siarad am hyn, ysgrifennwch atom neu ffoniwch.",
    },
    started: {
      tag: "Wedi dechrau",
      title: "Rydych yn gweithio yma nawr",
      text: "Mae gan eich cynllun hyfforddi a’ch tystysgrifau le eu hunain.",
    },
    withdrawn: {
      tag: "Wedi’i dynnu’n ôl",
      title: "Rydych wedi tynnu’r cais hwn yn ôl",
      text: "Ni fydd neb yn ei sgorio. Mae croeso i chi wneud cais am swydd arall unrhyw bryd.",
    },
  },

  steps: {
    sent: "Rydych wedi anfon eich atebion",
    close: "Rydym yn aros i’r swydd gau",
    read: "Mae’r panel yn darllen, heb eich enw",
    readDone: "Darllenodd y panel eich atebion",
    readText:
      "Mae o leiaf un person sy’n cael cymorth yn sgorio’r hyn a ysgrifennoch neu a ddywedoch. Caiff eich dewisiadau yn y straeon byrion eu cymharu ag atebion y cytunwyd arnynt o’r blaen.",
    hear: "Byddwch yn clywed gennym, beth bynnag yw’r ateb",
    meetIf: "Os byddwch ar y rhestr fer, byddwch yn dewis amser i gwrdd â’r panel",
    meet: "Rydych yn cwrdd â’r panel",
    met: "Rydych wedi cwrdd â’r panel",
    meetChoose: "Dewiswch yr amser sydd orau i chi.",
    meetSoon: "Byddwn yn dweud wrthych pan fydd amserau i ddewis o’u plith.",
    decision: "Byddwch yn clywed beth a benderfynwyd, a pham",
    decided: "Penderfynwyd",
    offer: "Cawsoch gynnig",
    answer: "Rydych yn ateb y cynnig",
    answerText: "Does dim brys. Gofynnwch bopeth yr hoffech ei ofyn yn gyntaf.",
    saidYes: "Fe ddywedoch chi ie",
    saidNo: "Fe ddywedoch chi na wrth y cynnig",
    checks: "Y gwiriadau y mae’r gyfraith yn gofyn amdanynt",
    checksText: "Rydych yn dweud wrthym am eich gwaith hyd yma. Byddwn yn gofalu am y gweddill gyda chi.",
    firstDay: "Eich diwrnod cyntaf",
    start: "Rydych wedi dechrau",
    withdrawn: "Rydych wedi’i dynnu’n ôl",
    by: "erbyn",
  },

  now: {
    title: "Beth i’w wneud nawr",
    nothing: "Does dim y mae’n rhaid i chi ei wneud nawr.",
    nothingText: "Byddwn yn cysylltu cyn gynted ag y bydd newyddion.",
    chooseTime: "Dewis amser i gwrdd",
    timesFree: (count) => `Mae ${times(count)} yn rhydd.`,
    noTimes:
      "Nid oes amser i’w ddewis eto. Byddwn yn dweud wrthych pan fydd. Os na roesoch e-bost i ni, edrychwch yma eto ymhen ychydig ddyddiau.",
    yourTime: "Rydych yn cwrdd â’r panel ar yr amser hwn:",
    changeTime: "Dewis amser arall",
    workHistory: "Dweud wrthym am eich gwaith hyd yma",
    workHistoryText:
      "Rhaid i bob darparwr gofal ofyn am hyn cyn i rywun ddechrau. Defnyddiwch eich geiriau eich hun.",
    workHistorySent: "Anfonoch hanes eich gwaith hyd yma ar y dyddiad hwn:",
    otherJobs: "Gweld y swyddi sydd ar agor",
    otherJobsText: "Mae drysau eraill ar agor.",
    learning: "Mynd at eich dysgu",
    unread: (count) => `Mae gennych ${newMessages(count)}.`,
    readMessages: "Darllen ac ateb",
    didItHappen: "Gofynnoch am rywbeth a fyddai’n eich helpu. A ddigwyddodd?",
    sayIfHappened: "Dweud wrthym",
  },

  checking: {
    title: "Beth rydym yn ei wirio cyn i chi ddechrau",
    lead: "Mae’r gyfraith yn gofyn am gael gweld y rhain gan bawb sy’n dechrau. Byddwn yn dweud wrthych beth i ddod gyda chi. Nid oes neb ar y panel yn gweld dim o hyn.",
    items: checkItemNames,
    states: {
      "in-place": "Yn ei le",
      "not-needed": "Dim ei angen",
      "run-out": "I’w weld eto",
      missing: "Eto i ddod",
    },
    supervised: (supervisor) =>
      `Gallwch ddechrau cyn i’r dystysgrif gyrraedd. Bydd ${supervisor} wrth eich ochr tan hynny.`,
  },

  doing: {
    title: "Beth gallwch chi ei wneud",
    yours: "Eich cais",
    change: "Newid eich atebion",
    changeUntil: "Y cyfle olaf:",
    messages: "Ysgrifennu atom",
    messagesHint: "Gofynnwch, dywedwch rywbeth wrthym, neu dywedwch fod rhywbeth wedi newid.",
    messagesNew: (count) => `${count} newydd`,
    help: "Gofyn am rywbeth a fyddai’n eich helpu",
    helpHint: "I lenwi’r cais, neu i gwrdd â ni. Nid yw’r panel yn ei weld.",
    meet: "Eich amser i gwrdd",
    meetHint: "Ei weld, ei newid neu ei roi yn ôl.",
    workHistory: "Eich gwaith hyd yma",
    readAll: "Darllen popeth a anfonoch",
  },

  messages: {
    title: "Negeseuon",
    lead: (provider) =>
      `Rydych chi a ${provider} yn ysgrifennu at eich gilydd yma. Nid yw’r panel yn ei ddarllen.`,
    none: "Nid oes negeseuon eto.",
    you: "Chi",
    isNew: "Newydd",
    gone: "Nid yw’r geiriau hyn yn cael eu cadw mwyach.",
    label: "Eich neges",
    hint: "Mae person yn ei darllen. Does dim rhaid i chi roi eich enw.",
    send: "Anfon eich neges",
    sent: "Mae eich neges wedi’i hanfon. Byddwn yn ateb yma.",
    sentEmail: "Mae eich neges wedi’i hanfon. Byddwn yn ateb yma, ac yn rhoi gwybod i chi drwy e-bost.",
    tooMany:
      "Rydych wedi ysgrifennu llawer o negeseuon yn yr awr ddiwethaf. Arhoswch ychydig, neu ffoniwch y person isod",
  },

  asked: {
    title: "Beth fyddai’n eich helpu",
    lead: "Dywedwch beth fyddai’n helpu, nid pam. Mae’n mynd at berson sy’n ei drefnu. Nid yw’r bobl sy’n sgorio eich atebion yn ei weld.",
    phone: (person, phone) => `Gallwch ofyn dros y ffôn hefyd: ${person}, ${phone}.`,
    purposes: {
      applying: {
        title: "I lenwi’r cais hwn",
        ask: "Beth fyddai’n eich helpu i lenwi’r cais hwn?",
        hint: "Er enghraifft: y cwestiynau ar bapur, rhywun sy’n teipio wrth i chi siarad, galwad i fynd drwyddo.",
      },
      meeting: {
        title: "I gwrdd â ni",
        ask: "Beth fyddai’n eich helpu pan fyddwn yn cwrdd?",
        hint: "Er enghraifft: mwy o amser, ystafell dawel, ffordd i mewn heb risiau, dehonglydd iaith arwyddion, cefnogwr gyda chi.",
      },
    },
    nothing: "Nid ydych wedi gofyn am ddim.",
    noWords: "Dywedoch y byddai rhywbeth yn helpu. Bydd person yn gofyn i chi beth.",
    states: {
      asked: "Gofynnwyd",
      delivered: "Rydym yn dweud ei fod wedi’i wneud",
      confirmed: "Digwyddodd",
      "not-yet": "Heb ei wneud eto",
    },
    about: {
      asked: "Mae person yn gofalu amdano ac yn dweud wrthych yma pan fydd wedi’i wneud.",
      delivered: "Ysgrifennom atoch i ddweud beth a wnaethom.",
      confirmed: "Dywedoch wrthym ei fod wedi digwydd. Diolch.",
      "not-yet": "Dywedoch wrthym nad yw wedi digwydd eto. Bydd person yn edrych arno eto.",
    },
    question: "A ddigwyddodd?",
    yes: "Do, digwyddodd",
    notYet: "Ddim eto",
    thanks: "Diolch am ddweud wrthym.",
    ask: "Gofyn am rywbeth",
    change: "Newid yr hyn y gofynnoch amdano",
    saved: "Rydym wedi’i basio ymlaen. Bydd person yn gofalu amdano.",
    over: "Mae’n rhy hwyr i ofyn am hyn yma. Gallwch ysgrifennu atom bob amser.",
    save: "Gofyn am hyn",
    empty: "Gadewch ef yn wag os na fyddai dim yn helpu mwyach.",
    whatTitle: "Beth fyddai’n eich helpu?",
    whatLead:
      "Dywedwch beth fyddai’n helpu, nid pam. Gallwch adael y ddau yn wag, a byddwn yn gofyn i chi. Nid yw’r panel byth yn ei weld.",
    messages: "Darllen y neges",
  },

  meet: {
    title: "Dewis amser i gwrdd",
    changeTitle: "Eich amser i gwrdd",
    lead: "Amser y DU yw pob amser. Y cyntaf i ddewis sy’n cael yr amser. Gallwch newid eich un chi nes iddo ddechrau.",
    have: "Rydych yn cwrdd â’r panel ar yr amser hwn:",
    minutes: minutesLong,
    ways: { "in-person": "Wyneb yn wyneb", video: "Drwy fideo", phone: "Dros y ffôn" },
    legend: "Pa amser sydd orau i chi?",
    legendAgain: "Pa amser arall sydd orau i chi?",
    none: "Nid oes amser yn rhydd ar hyn o bryd.",
    noneWhat:
      "Ysgrifennwch atom i ddweud pryd gallech ddod, neu ffoniwch y person isod. Nid ydych yn colli dim drwy wneud hynny.",
    noneFits: "Onid oes un sy’n addas i chi?",
    write: "Ysgrifennu atom i ddweud pryd gallech ddod",
    help: "Gofyn am rywbeth a fyddai’n eich helpu pan fyddwn yn cwrdd",
    choose: "Dewis yr amser hwn",
    change: "Newid i’r amser hwn",
    missing: "Dewiswch un o’r amserau",
    giveBack: "Rhoi’r amser hwn yn ôl",
    giveBackText: "Gall rhywun arall ei gael wedyn. Gallwch ddewis eto.",
    chosen: "Chi piau’r amser.",
    givenBack: "Rydych wedi rhoi’r amser yn ôl. Gallwch ddewis un arall.",
    passed: "Mae’r amser hwn wedi mynd heibio.",
    calendar: "Ei roi yn fy nghalendr",
    missedTitle: "Ni wnaethom gwrdd",
    missed:
      "Mae pethau’n digwydd, ac nid oes dim wedi’i benderfynu. A hoffech gwrdd o hyd? Dewiswch amser arall. Nid oes rhaid i chi ddweud pam.",
    missedWrong: "Oeddech chi yno? Yna gwnaethom gamgymeriad: ffoniwch ni.",
  },

  workHistory: {
    title: "Eich gwaith hyd yma",
    lead: "Rhaid i bob darparwr gofal wybod hyn cyn i rywun ddechrau. Nid yw’n cael ei sgorio. Ni all dim ynddo ein synnu: nid llinellau syth yw bywydau.",
    work: "Pa waith ydych chi wedi’i wneud?",
    workHint:
      "Ers i chi adael yr ysgol: beth oedd y gwaith, ble, a phryd, yn fras, y dechreuodd ac y daeth i ben. Mae gwaith di-dâl yn cyfrif hefyd. Mae misoedd a blynyddoedd yn ddigon.",
    gaps: "Beth wnaethoch chi yn yr amserau rhyngddynt?",
    gapsHint:
      "Er enghraifft: gofalu am rywun, chwilio am waith, bod yn sâl, teithio, bod yn y carchar. Mae ychydig eiriau’n ddigon.",
    private:
      "Dim ond pobl gyda’r darparwr sy’n gwybod pwy ydych chi all ei ddarllen. Mae wedi’i gloi rhag y panel.",
    send: "Anfon",
    later: "Cadw a dod yn ôl wedyn",
    saved: "Mae wedi’i gadw. Nid oes neb yn ei ddarllen nes i chi ei anfon.",
    sentTitle: "Rydych wedi anfon hanes eich gwaith",
    sentOn: "Anfonoch ef ar y dyddiad hwn:",
    sent: "Diolch. Mae hanes eich gwaith gennym.",
    noGaps: "Ni ysgrifennoch ddim yma.",
    add: "A wnaethoch anghofio rhywbeth?",
    addLink: "Ysgrifennu atom",
  },
}
