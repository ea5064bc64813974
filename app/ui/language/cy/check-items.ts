import type { CheckItem } from "#app/domain/decisions/vocabulary.ts"

/** What is checked before a start, as the person it is about reads it. */
export const checkItemNames: Record<CheckItem, string> = {
  identity: "Pwy ydych chi: papurau gyda llun diweddar",
  "criminal-record": "Tystysgrif DBS safonol",
  "enhanced-certificate": "Tystysgrif DBS fanylach",
  conduct: "Gair gan bobl y buoch yn gweithio iddynt ym maes gofal, neu gyda phlant, os buoch",
  "why-left": "Pam y daeth y gwaith hwnnw i ben, os buoch yn ei wneud",
  qualifications: "Cymwysterau, os yw eich rôl yn gofyn am rai",
  "employment-history": "Eich gwaith hyd yma, a’r adegau rhwng swyddi, yn eich geiriau eich hun",
  health: "Eich bod yn gallu gwneud y gwaith, gyda’r hyn sy’n eich helpu",
  "right-to-work": "Eich hawl i weithio yn y DU",
}
