import { hours, inFigures, jobs } from "#app/ui/language/cy/counting.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

/** The list of jobs, its search and its feeds. */
export const jobsPage: Translation<Words["public"]["jobs"]> = {
  title: "Dod o hyd i waith",
  description: "Swyddi gofal sydd ar agor nawr, gyda’u cyflog, eu horiau a’u lleoliad.",
  lead: "Mae pob swydd yn dweud beth yw’r cyflog, ble mae hi a phwy fydd yn dewis.",
  openNow: (count) => `${jobs(count)} ar agor nawr`,
  found: (count, more) => (more ? `Cafwyd hyd i fwy na ${jobs(count)}` : `Cafwyd hyd i ${jobs(count)}`),
  foundTitle: (asked) => `Swyddi: ${asked}`,
  none: "Nid oes swydd ar agor ar hyn o bryd.",
  noneWhat: "Daw swyddi newydd yn aml. Edrychwch eto ymhen ychydig ddyddiau.",
  closes: "Gwneud cais erbyn",
  pay: "Cyflog",
  hours: "Oriau",
  place: "Lle",
  support: "Cymorth",
  listLabel: "Swyddi sydd ar agor",
  hoursAWeek: (count) => `${hours(count)} yr wythnos`,

  search: {
    label: "Chwilio am swydd",
    words: "Swydd neu eiriau",
    wordsHint: "Er enghraifft: evenings, garden",
    place: "Lle neu god post",
    placeHint: "Er enghraifft: Leeds, neu LS6",
    submit: "Dod o hyd i swyddi",
    filters: "Rhagor o ddewisiadau",
    useFilters: "Defnyddio’r dewisiadau hyn",
    filtersInUse: (count) => `Rhagor o ddewisiadau (${inFigures(count)} ar waith)`,
    hours: "Oriau’r wythnos",
    pay: "Cyflog",
    livingWage: "Y cyflog byw gwirioneddol neu fwy",
    driving: "Gyrru",
    noDriving: "Does dim rhaid i mi yrru",
    setting: "Ble mae’r cymorth",
    values: "Beth maen nhw’n chwilio amdano ynoch chi",
    bands: {
      "under-16": "Llai nag 16 awr",
      "16-to-29": "16 i 29 awr",
      "30-or-more": "30 awr neu fwy",
    },
    settings: {
      "at-home": "Yng nghartrefi pobl",
      "supported-living": "Byw â chymorth",
      "care-home": "Cartref gofal",
      "extra-care": "Tai gofal ychwanegol",
      "personal-assistant": "Cynorthwyydd personol",
      "day-and-community": "Allan yn y gymuned yn ystod y dydd",
      "shared-lives": "Cysylltu Bywydau",
    },
    valueNames: {
      kind: "Caredig",
      honest: "Gonest a dibynadwy",
      respect: "Parch",
      courageous: "Dewrder",
      "whole-person": "Gweld y person cyfan",
      flexible: "Agored i newid a dysgu",
      proud: "Balch a chadarnhaol",
    },
  },

  chosen: {
    label: "Yr hyn y gofynnoch amdano",
    words: (words) => `Geiriau: ${words}`,
    place: (place) => `Lle: ${place}`,
    remove: "Tynnu:",
    clear: "Clirio’r cyfan",
    wordsSayNothing:
      "Mae eich geiriau ym mron pob swydd, felly gadawsom nhw allan. Rhowch gynnig ar air sy’n dweud mwy.",
  },

  nothing: {
    title: "Nid oes swydd sy’n cyfateb i bopeth y gofynnoch amdano",
    try: "Byddai hyn yn dod o hyd i rai:",
    leaveOut: {
      words: "Chwilio am unrhyw eiriau",
      place: "Chwilio ym mhob lle",
      hours: "Chwilio am unrhyw oriau",
      "living-wage": "Edrych ar unrhyw gyflog",
      "no-driving": "Cynnwys swyddi lle rydych yn gyrru",
      setting: "Chwilio am unrhyw fath o gymorth",
      value: "Chwilio am unrhyw werthoedd",
    },
    finds: (count, more) => (more ? `mwy na ${jobs(count)}` : jobs(count)),
    spelling: "Edrychwch ar y sillafu, neu defnyddiwch lai o eiriau.",
    all: "Gweld pob swydd sydd ar agor",
  },

  feeds: {
    title: "Swyddi newydd wrth iddynt agor",
    about: "Os ydych yn defnyddio darllenydd newyddion, gall ddangos swyddi newydd tebyg i’r rhain i chi.",
    rss: "Ffrwd newyddion (RSS)",
    json: "Ffrwd newyddion (JSON)",
    name: "Values First: swyddi ar agor",
    nameFor: (asked) => `Values First: swyddi ar agor, ${asked}`,
    description: "Swyddi gofal sydd ar agor nawr, y rhai diweddaraf yn gyntaf.",
    item: (job) =>
      `${job.provider}, ${job.place}. ${job.pay} yr awr, ${job.hours}. Gwneud cais erbyn ${job.closes}.`,
  },
}
