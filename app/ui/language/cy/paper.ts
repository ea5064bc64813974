import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** The frame of the paper pack, and what leads to it. */
export const paper: Translation<ApplicantWords["paper"]> = {
  otherWays: {
    title: "Gwell gennych bapur neu’r ffôn?",
    phone: (person, phone) =>
      `Ffoniwch ${phone} a gofynnwch am ${person}. Byddant yn gofyn y cwestiynau ac yn teipio’r hyn a ddywedwch.`,
    pack: "Cael y ffurflen ar bapur (PDF)",
    easyPack: "Ei chael yn Hawdd ei Ddeall (PDF, Saesneg)",
    printed: "Gallant ei hargraffu a’i phostio atoch hefyd.",
    same: "Sut bynnag y byddwch yn ateb, mae’n cyfrif yr un fath. Nid yw’r panel yn gweld pa ffordd a ddewisoch.",
  },
  fileName: "gwneud-cais-ar-bapur",
  title: (job) => `Gwneud cais ar bapur: ${job}`,
  kicker: "Ffurflen gais",
  forJob: (provider) => `gyda ${provider}`,
  lead: "Gallwch lenwi’r ffurflen hon yn lle’r ffurflen ar y rhyngrwyd. Yr un yw’r cwestiynau, ac mae eich atebion yn cyfrif yr un fath.",
  howTitle: "Sut i’w llenwi",
  how: [
    "Ysgrifennwch, neu gofynnwch i rywun ysgrifennu’r hyn yr ydych yn ei ddweud.",
    "Defnyddiwch unrhyw ysgrifbin. Nid yw sillafu na gramadeg yn cyfrif.",
    "Os nad oes digon o le, defnyddiwch ragor o bapur. Ysgrifennwch rif y cwestiwn arno.",
    "Cewch gymryd faint fynnoch o amser tan y diwrnod olaf.",
  ],
  helpTitle: "Hoffech chi help?",
  help: (person, phone) =>
    `Ffoniwch ${phone} a gofynnwch am ${person}. Gallwch ateb y cyfan dros y ffôn hefyd.`,
  byTitle: "Diwrnod olaf",
  by: (when) => `Rhaid i ni gael eich ffurflen erbyn ${when}.`,
  handInTitle: "I ble i’w hanfon",
  handIn: (person, phone, email) =>
    `Ffoniwch ${phone} a gofynnwch am ${person}, neu ysgrifennwch at ${email}. Byddant yn dweud wrthych i ble i’w phostio neu ei rhoi.`,
  onlineTitle: "Ar y rhyngrwyd",
  online: "Sganiwch y cod, neu ewch i’r cyfeiriad hwn, i ddarllen am y swydd neu i wneud cais yno:",
  qrAlt: (address) => `Cod QR sy’n agor ${address}`,
  linkContents: (address) => `Y swydd yn ${address}`,
  question: (number, of) => `Cwestiwn ${number} o ${of}`,
  writeHere: "Ysgrifennwch eich ateb yma:",
  spokenHere: "Ysgrifennwch yr hyn y byddech yn ei ddweud. Gallwch ein ffonio a’i ddweud hefyd:",
  rate: "Ticiwch un blwch ym mhob rhes.",
  rateRow: (option, points) => `${option} Blychau i’w ticio: ${points}.`,
  bestAndWorst: "Ticiwch un blwch o dan “Gorau” ac un blwch o dan “Gwaethaf”.",
  order: (of) =>
    `Ysgrifennwch rif ym mhob blwch: 1 ar gyfer y peth gorau i’w wneud, ${of} ar gyfer y gwaethaf.`,
  adjustments: "Newidiadau a fyddai’n eich helpu",
  ifYes: "Os hoffech:",
  contact: "Beth i’ch galw a sut i gysylltu â chi",
  chooseOne: "Ticiwch un blwch.",
  ifEmail: "Os ticioch “Drwy e-bost”:",
  ifPhone: "Os ticioch “Dros y ffôn”:",
  secretWordHint:
    "Mae eich cyfeirnod a’r gair hwn gyda’i gilydd yn agor eich cais ar unrhyw ffôn neu gyfrifiadur. Byddwn yn dweud eich cyfeirnod wrthych pan fydd eich ffurflen gennym. Dewiswch 6 neu fwy o lythrennau neu rifau. Gallwch newid y gair wedyn. Yna dim ond chi fydd yn ei wybod.",
  tickIfTrue: "Ticiwch y blwch os yw hyn yn wir:",
  sendTitle: "Pan fyddwch yn anfon y ffurflen hon atom",
  send: "Rydych yn gofyn i ni deipio eich atebion fel y maent, a’u hanfon at y panel heb eich enw.",
  nextTitle: "Beth sy’n digwydd nesaf",
  next: (hearBy) => [
    "Mae rhywun yn teipio eich atebion air am air. Nid yw’r person hwn yn eu sgorio.",
    "Byddant yn dweud eich cyfeirnod wrthych: tri gair plaen. Gyda’r rhain a’ch gair cudd gallwch ddarllen a newid eich atebion tan y diwrnod olaf.",
    "Mae’r panel yn darllen atebion pawb, heb enwau. Mae o leiaf un person sy’n cael cymorth yn sgorio’r hyn a ysgrifennoch neu a ddywedoch. Caiff eich dewisiadau yn y straeon byrion eu cymharu ag atebion y cytunwyd arnynt o’r blaen.",
    `Byddwch yn clywed gennym erbyn ${hearBy}, beth bynnag yw’r ateb.`,
  ],
  keep: "Cadwch y dudalen hon.",
  page: (number, of) => `Tudalen ${number} o ${of}`,
}
