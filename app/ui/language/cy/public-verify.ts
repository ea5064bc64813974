import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

/** Looking up a certificate. */
export const verify: Translation<Words["public"]["verify"]> = {
  title: "Gwirio tystysgrif",
  description: "Teipiwch y cod o dystysgrif i weld a yw’n ddilys ac mewn grym o hyd.",
  lead: "Teipiwch y cod o’r dystysgrif. Cewch weld ar unwaith pwy gafodd hi, gan bwy, ac a yw mewn grym o hyd.",
  code: "Cod y dystysgrif",
  codeHint:
    "12 o lythrennau a rhifau, er enghraifft 7K3M-Q9TZ-4HRA. Nid yw priflythrennau, bylchau na llinellau’n bwysig.",
  check: "Gwirio",
  noCode: "Teipiwch y cod sydd wedi’i argraffu ar y dystysgrif.",
  notACode: "Mae 12 o lythrennau a rhifau mewn cod. Edrychwch arno eto: a oes un ar goll, neu un yn ormod?",
  whereTitle: "Ble mae’r cod",
  where:
    "Mae wedi’i argraffu ar ochr chwith y dystysgrif, o dan y patrwm sgwâr. Gall camera ffôn ddarllen y patrwm ac agor y dudalen iawn ar ei ben ei hun.",
  private: "Nid ydym yn cofnodi pwy sy’n gwirio tystysgrif, ac ni ddywedir wrth y person sydd biau hi.",

  notFound: {
    title: "Nid ydym yn gwybod am dystysgrif â’r cod hwn",
    typed: (code) => `Gofynnoch am ${code}.`,
    what: "Cymharwch bob llythyren a rhif â’r dystysgrif. Os yw’r un fath, gofynnwch i’r person am y dystysgrif ei hun, a pheidiwch â dibynnu ar hon nes dod o hyd iddi.",
    checkedAt: "Edrychwyd",
    again: "Rhoi cynnig arall ar y cod",
  },

  replaced: "Mae tystysgrif newydd wedi cymryd ei lle. Efallai fod yr enw wedi’i gywiro.",
  toReplacement: "Gweld y dystysgrif sy’n cyfrif nawr",
  verdicts: {
    good: {
      title: "Mae’r dystysgrif hon yn ddilys ac mewn grym",
      text: "Gallwch ddibynnu arni, os mai’r person o’ch blaen yw’r un a enwir yma.",
    },
    withdrawn: {
      title: "Mae’r dystysgrif hon wedi’i thynnu’n ôl",
      text: "Roedd yn ddilys ar un adeg. Peidiwch â dibynnu arni nawr. Gofynnwch i’r darparwr os hoffech wybod mwy.",
    },
    suspended: {
      title: "Mae’r dystysgrif hon wedi’i hatal am y tro",
      text: "Mae’n ddilys, ond mae’r darparwr yn edrych ar y mater. Peidiwch â dibynnu arni am y tro.",
    },
    expired: {
      title: "Mae’r dystysgrif hon wedi dod i ben",
      text: "Roedd yn ddilys. Efallai fod gan y person un fwy newydd: gofynnwch.",
    },
    "not-yet": {
      title: "Nid yw’r dystysgrif hon yn cyfrif eto",
      text: "Mae’n ddilys, ond mae’n dechrau ar ddiwrnod diweddarach.",
    },
    "not-genuine": {
      title: "Peidiwch â dibynnu ar y dystysgrif hon",
      text: "Ni allwn ei chadarnhau. Edrychwch isod i weld beth sydd ddim mewn trefn.",
    },
  },
  of: (award, edition) => `${award}, argraffiad ${edition}`,
  by: (issuer) => `Dyfarnwyd gan ${issuer}`,
  checksTitle: "Beth a wiriwyd",
  checkedAt: "Gwiriwyd",
  unsaid: "Ni chafwyd gwybod:",
  right: "Mewn trefn:",
  wrong: "Ddim mewn trefn:",
  signature: {
    title: "Llofnod",
    valid: "Mae’r llofnod yn ddilys. Nid oes llythyren wedi’i newid ers ei llofnodi.",
    altered: "Nid yw’r llofnod yn cyfateb. Newidiwyd rhywbeth ar ôl ei llofnodi.",
    "key-unknown": "Fe’i llofnodwyd ag allwedd nad ydym yn ei hadnabod.",
    "not-the-issuers-key": "Fe’i llofnodwyd gan rywun heblaw’r darparwr y mae’n ei enwi.",
    unreadable: "Nid tystysgrif fel y rhai rydym ni’n eu gwneud yw’r hyn a gedwir yma.",
  },
  issuer: {
    title: "Darparwr",
    known: (issuer) => `Rydym yn adnabod ${issuer}. Eu llofnod nhw yw hwn.`,
    unknown: (issuer) => `Nid ydym yn adnabod ${issuer}.`,
  },
  status: {
    title: "Mewn grym",
    valid: "Nid yw wedi’i thynnu’n ôl.",
    suspended: "Mae’r darparwr wedi’i hatal am y tro.",
    revoked: "Mae’r darparwr wedi’i thynnu’n ôl.",
    expired: "Mae ei hamser wedi dod i ben.",
  },
  dates: {
    title: "Dyddiadau",
    current: "Mae wedi dechrau, ac nid oes dyddiad gorffen.",
    until: "Mae wedi dechrau. Y diwrnod olaf:",
    expired: "Daeth i ben ar y dyddiad hwn:",
    "not-yet": "Y diwrnod cyntaf y mae’n cyfrif:",
  },
  factsTitle: "Beth mae’r dystysgrif yn ei ddweud",
  holder: "Dyfarnwyd i",
  award: "Dyfarniad",
  issuedBy: "Darparwr",
  awardedOn: "Dyddiad y dyfarniad",
  issuedOn: "Dyddiad y dystysgrif",
  withdrawnOn: "Dyddiad tynnu’n ôl",
  codeShort: "Cod",
  standards: (count) => `Y ${count} safon`,
  standardsText:
    "Ar gyfer pob un: mae’r person yn ei gwybod, gwelodd rhywun ef neu hi yn ei gwneud wrth ei waith, a llofnododd ail berson.",
  meaning: "Beth mae’r dyfarniad hwn yn ei olygu",
  pdf: "Y dystysgrif fel PDF",
  machine: "Bathodyn wedi’i lofnodi i gyfrifiaduron (Open Badges 3.0)",
  token: "Yr un peth fel JSON Web Token (ES256)",
  another: "Gwirio tystysgrif arall",
}
