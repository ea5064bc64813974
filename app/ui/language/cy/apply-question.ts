import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

const places = ["dewis cyntaf", "ail ddewis", "trydydd dewis", "pedwerydd dewis"]

/** The page of one question. */
export const question: Translation<Words["apply"]["question"]> = {
  caption: {
    prompt: "Beth sy’n bwysig i chi",
    "rate-options": "Stori fer",
    "best-and-worst": "Stori fer",
    "put-in-order": "Stori fer",
    written: "Stori i’w hateb yn eich geiriau eich hun",
    spoken: "Stori i’w hateb ar lafar, neu’n ysgrifenedig",
  },
  values: (values) => `Mae hwn am: ${values}.`,
  notATest: "Does dim tric. Dywedwch beth fyddech chi wir yn meddwl sydd orau.",
  spelling: "Nid yw sillafu na gramadeg yn cyfrif.",
  spokenHint:
    "Ysgrifennwch yr hyn y byddech yn ei ddweud, yn y geiriau y byddech yn eu defnyddio. Nid yw sillafu na gramadeg yn cyfrif. Mae’r panel yn darllen atebion wedi’u teipio ac atebion llafar yn yr un ffordd.",
  points: [
    { value: "1", label: "Gwael iawn" },
    { value: "2", label: "Gwael" },
    { value: "3", label: "Iawn" },
    { value: "4", label: "Da" },
    { value: "5", label: "Da iawn" },
  ],
  unrated: (place) => `Dywedwch pa mor dda yw’r ${places[place] ?? "dewis olaf"}`,
  choose: { best: "Beth yw’r peth gorau i’w wneud?", worst: "Beth yw’r peth gwaethaf i’w wneud?" },
  chooseHint: { best: "Dewiswch un.", worst: "Dewiswch un gwahanol i’ch gorau." },
  best: "Gorau",
  worst: "Gwaethaf",
  notChosen: "Heb ei ddewis eto",
  orderHint:
    "Symudwch bob un i fyny neu i lawr nes bod y gorau ar y brig. Os ydynt fel yr hoffech iddynt fod, ewch ymlaen.",
  byDragging: "Eu llusgo i’w trefn yn lle hynny",
  order: {
    up: "I fyny",
    down: "I lawr",
    drag: "Llusgwch i symud",
    first: "Y peth gorau i’w wneud",
    last: "Y peth gwaethaf i’w wneud",
    place: "{place} o {of}",
    movedTo: "Wedi’i symud. Ei le nawr yw {place} o {of}.",
  },
  elsewhereTitle: "Mae gennych ddau ateb i’r cwestiwn hwn",
  elsewhereText:
    "Cadwyd un gennych mewn tab arall neu ar ddyfais arall. Dangosir ef yma. Mae’r hyn yr ydych newydd ei ysgrifennu isod, ac nid yw wedi’i gadw eto. Cadwch yr un sydd orau gennych: newidiwch yr ateb isod fel y mynnwch, yna cadwch ef.",
  savedAnswer: "Yr ateb sydd wedi’i gadw",
  keepSaved: "Cadw’r ateb sydd wedi’i gadw",
  notRated: "Heb ei farnu",
  closedTitle: "Mae’r swydd hon wedi cau",
  closedText: "Ni all dderbyn rhagor o atebion. Dyma’r hyn a ysgrifennoch. Gallwch ei gopïo i’w gadw.",
  sentTitle: "Rydych wedi anfon y cais hwn",
  sentText: "Gallwch newid yr ateb hwn o hyd. Bydd yr hyn a gadwch yma yn cymryd lle’r hyn a anfonoch.",
  backToSent: "Ei adael fel y mae",
  earlierTitle: "Rydych wedi ateb y cwestiwn hwn o’r blaen",
  earlierFor: (job) => `Dyma eich ateb ar gyfer y swydd hon: ${job}`,
  bring: "Dod â’r ateb hwn yma",
  bringText: "Gallwch ei newid wedyn. Bydd y cais arall yn aros fel y mae.",
  aloud: {
    on: "Darllen y dudalen hon yn uchel i mi",
    off: "Peidio â darllen yn uchel",
    title: "Darllen yn uchel",
    listen: "Gwrando ar y cwestiwn",
    download: "Cael y ffeil sain",
    play: "Ei ddarllen i mi",
    pause: "Oedi",
    carryOn: "Parhau",
    speed: "Pa mor gyflym",
    speeds: [
      { value: "0.7", label: "Araf" },
      { value: "1", label: "Arferol" },
      { value: "1.3", label: "Cyflym" },
    ],
  },
}
