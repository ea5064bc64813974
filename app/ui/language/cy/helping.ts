import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** For whom somebody types, and what stands on their pages while it is typed. */
export const helping: Translation<ApplicantWords["helping"]> = {
  ways: {
    phone: {
      label: "Dros y ffôn",
      hint: "Maen nhw’n siarad, rydych chi’n teipio ac yn ei ddarllen yn ôl.",
      short: "dros y ffôn",
    },
    paper: {
      label: "Ar bapur",
      hint: "Rydych yn teipio’r hyn sydd ar eu ffurflen bapur.",
      short: "ar bapur",
    },
    "in-person": {
      label: "Wyneb yn wyneb",
      hint: "Maen nhw yma gyda chi.",
      short: "wyneb yn wyneb",
    },
  },
  banner: {
    text: {
      phone: "Rydych yn teipio dros rywun. Darllenwch bob ateb yn ôl.",
      paper: "Rydych yn teipio dros rywun. Teipiwch yr hyn sydd ar y papur, air am air.",
      "in-person": "Rydych yn teipio dros rywun. Darllenwch bob ateb yn ôl.",
    },
    overview: "Cyfeirnod, gair cudd, a sut i stopio",
  },
  check: {
    title: "Cyn ei anfon",
    readBack: {
      phone: "Darllenais bob ateb yn ôl iddynt.",
      paper: "Yr hyn a deipiais yw’r hyn sydd ar y papur, ym mhob ateb.",
      "in-person": "Darllenais bob ateb yn ôl iddynt.",
    },
    agreed: "Maent yn cytuno iddo gael ei anfon.",
    agreedPaper: "Gofynnwyd ar bapur, neu dywedwyd wrthyf, iddo gael ei anfon.",
    send: "Anfon eu cais",
  },
  changeWord: {
    title: "Dewis eich gair cudd eich hun",
    text: "Teipiodd rhywun eich gair cudd drosoch, felly gallent ei wybod. Dewiswch un newydd nad oes neb ond chi yn ei wybod.",
  },
  typedForTitle: "Pwy deipiodd drosoch",
  typedFor: (way, provider) =>
    `Teipiodd rhywun gyda ${provider} drosoch ${way}. Maent yn gwybod pwy ydych chi. Nid ydynt yn sgorio eich atebion.`,
  typedFrom: "Roedd ganddynt allwedd i’ch cais. O:",
  typedUntil: "Tan:",
}
