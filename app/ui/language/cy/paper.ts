import type { Words } from "#app/ui/language/en/index.ts"
import type { Override } from "#app/ui/language/override.ts"

/** The frame of the paper pack in Welsh. It awaits a native reader's review. */
export const paper: Override<Words["paper"]> = {
  otherWays: {
    title: "Gwell gennych bapur neu’r ffôn?",
    phone: (person, phone) =>
      `Ffoniwch ${phone} a gofynnwch am ${person}. Byddant yn gofyn y cwestiynau ac yn teipio’r hyn a ddywedwch.`,
    pack: "Cael y ffurflen ar bapur (PDF)",
    easyPack: "Ei chael yn Hawdd ei Deall (PDF, Saesneg)",
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
  helpTitle: "A hoffech chi help?",
  help: (person, phone) =>
    `Ffoniwch ${phone} a gofynnwch am ${person}. Gallwch ateb y cyfan dros y ffôn hefyd.`,
  byTitle: "Diwrnod olaf",
  by: (when) => `Rhaid inni gael eich ffurflen erbyn ${when}.`,
  handInTitle: "I ble i’w hanfon",
  handIn: (person, phone, email) =>
    `Ffoniwch ${phone} a gofynnwch am ${person}, neu ysgrifennwch at ${email}. Byddant yn dweud wrthych i ble i’w phostio neu ei rhoi.`,
  onlineTitle: "Ar y rhyngrwyd",
  online: "Sganiwch y cod, neu ewch i’r cyfeiriad hwn, i ddarllen am y swydd neu i wneud cais yno:",
  question: (number, of) => `Cwestiwn ${number} o ${of}`,
  writeHere: "Ysgrifennwch eich ateb yma:",
  spokenHere: "Ysgrifennwch yr hyn y byddech yn ei ddweud. Gallwch ein ffonio a’i ddweud hefyd:",
  rate: "Ticiwch un blwch ym mhob rhes.",
  chooseOne: "Ticiwch un blwch.",
  ifYes: "Os hoffech:",
  adjustments: "Newidiadau a fyddai’n eich helpu",
  contact: "Beth i’ch galw a sut i gysylltu â chi",
  tickIfTrue: "Ticiwch y blwch os yw hyn yn wir:",
  sendTitle: "Pan fyddwch yn anfon y ffurflen hon atom",
  send: "Rydych yn gofyn inni deipio eich atebion fel y maent, a’u hanfon at y panel heb eich enw.",
  nextTitle: "Beth sy’n digwydd nesaf",
  next: (hearBy) => [
    "Mae rhywun yn teipio eich atebion air am air. Nid yw’r person hwn yn eu sgorio.",
    "Byddant yn dweud eich cyfeirnod wrthych: tri gair plaen. Gyda’r rhain a’ch gair cudd gallwch ddarllen a newid eich atebion tan y diwrnod olaf.",
    "Mae’r panel yn darllen atebion pawb, heb enwau. Mae o leiaf un person sy’n tynnu ar gymorth yn sgorio pob ateb.",
    `Byddwch yn clywed gennym erbyn ${hearBy}, beth bynnag yw’r ateb.`,
  ],
  keep: "Cadwch y dudalen hon.",
  page: (number, of) => `Tudalen ${number} o ${of}`,
}
