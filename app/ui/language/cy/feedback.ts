import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** Feedback as an applicant reads it. */
export const feedback: Translation<ApplicantWords["feedback"]> = {
  values: {
    kind: "Caredigrwydd",
    honest: "Bod yn onest ac yn ddibynadwy",
    respect: "Parch",
    courageous: "Dewrder",
    "whole-person": "Gweld y person cyfan",
    flexible: "Bod yn agored ac yn barod i ddysgu",
    proud: "Balchder a sirioldeb",
  },
  frames: {
    saw: (question) => `Yn eich ateb i “${question}” gwelodd y panel hyn:`,
    agreed: (question) => `Yn “${question}” dewisoch yr hyn y byddai’r bobl a’i hysgrifennodd yn ei ddewis:`,
    nearest: (question) =>
      `Eich ateb i “${question}” ddaeth agosaf at yr hyn y mae’r panel yn chwilio amdano. Maent yn chwilio am atebion fel hyn:`,
    own: () => "",
  },
  read: {
    title: "Yr hyn a welodd y panel ynoch chi",
    lead: (provider) =>
      `Darllenodd pobl ar y panel eich atebion heb eich enw. Dyma beth welson nhw. Darllenodd rhywun gyda ${provider} hwn cyn iddo ddod atoch chi.`,
    said: "Ysgrifennodd rhywun ar y panel:",
    toTry: "Un peth y gallech roi cynnig arno",
    toTryLead: (question) => `Mewn ateb fel “${question}”, hoffai’r panel weld mwy o hyn:`,
    unclearTitle: "A oes rhywbeth yn aneglur?",
    unclear: "Gallwch ofyn. Bydd rhywun yn eich ateb.",
    write: "Ysgrifennu atom",
    keep: "Chi piau hwn i’w gadw. Gallwch argraffu’r dudalen hon, neu ei ddarllen yma eto.",
    doors: "Drysau eraill sydd ar agor",
    doorsText:
      "Mae’r swyddi hyn gerllaw, neu’n debyg i’r un yr oeddech ei heisiau. Mae’r hyn a ddangosoch yma yn cyfrif yno hefyd.",
    allJobs: "Gweld pob swydd sydd ar agor",
  },
  standing: {
    title: "Yr hyn a welodd y panel ynoch chi",
    soon: "Beth bynnag a benderfynwyd, byddwch yn clywed beth a welwyd yn eich atebion, y cryfderau’n gyntaf.",
    by: "Bydd gennych erbyn",
    late: "Mae’n hwyr, ac mae’n ddrwg gennym. Dylai fod wedi bod yma erbyn",
    lateAsk: "Gofynnwch i ni amdano",
    there: "Mae yma i chi, y cryfderau’n gyntaf.",
    read: "Darllen yr hyn a welodd y panel ynoch chi",
  },
}
