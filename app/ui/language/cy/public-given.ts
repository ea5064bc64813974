import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

/** Gwirio bathodyn o rywle arall. */
export const givenPage: Translation<Words["public"]["given"]> = {
  title: "Gwirio bathodyn o unrhyw le",
  description:
    "Gludwch fathodyn digidol, neu dewiswch ei ffeil, i weld pwy a’i llofnododd ac a yw’n dal i sefyll.",
  lead: "Mae bathodyn digidol yn dangos beth mae rhywun wedi’i ddysgu neu ei wneud. Gludwch un yma, neu dewiswch ei ffeil. Byddwn yn edrych pwy a’i llofnododd, ac a yw’n dal i sefyll.",
  text: "Gludwch y bathodyn",
  textHint:
    "Y cyfan ohono: testun sy’n dechrau â { neu un llinell hir â dau ddot ynddi. Neu gyfeiriad bathodyn, os oes gennych un.",
  file: "Neu dewiswch ei ffeil",
  fileHint: "Ffeil sy’n gorffen â .json, .jwt, .pdf neu .png, hyd at 2 MB.",
  check: "Ei wirio",
  kept: "Nid ydym yn cadw dim o’r hyn rydych yn ei ludo neu’n ei anfon. I wirio bathodyn rydym yn gofyn i’r cyfeiriadau y mae’n eu henwi. Nid ydynt yn clywed pwy sy’n gofyn.",
  byCode: "Oes cod ar y dystysgrif? Gwiriwch hi yn ôl ei chod",
  fromElsewhere: "Ai bathodyn digidol o rywle arall yw e? Gwiriwch e yma",
  another: "Gwirio bathodyn arall",
  problems: {
    nothing: "Gludwch y bathodyn, neu dewiswch ei ffeil.",
    "not-a-badge":
      "Ni allwn ddarllen hwn fel bathodyn. Copïwch y cyfan, o’r arwydd cyntaf i’r olaf, neu dewiswch y ffeil ei hun.",
    "none-inside":
      "Nid oes bathodyn yn y ffeil hon. Ni ellir gwirio llun neu sgan: gofynnwch am y bathodyn ei hun, neu teipiwch y cod sydd ar y dystysgrif.",
    "too-large": "Mae hwn yn rhy fawr i fathodyn. Caiff ffeil fod yn 2 MB, a’r bathodyn ynddi’n 256 kB.",
    "address-not-read":
      "Ni chafwyd bathodyn yn y cyfeiriad hwn. Rhaid iddo ddechrau â https:// ac arwain at y bathodyn ei hun, nid at dudalen amdano.",
    "another-credential": "Mae hwn wedi’i lofnodi, ond nid bathodyn am rywbeth a ddysgwyd neu a wnaed ydyw.",
    "broken-off": "Ni chyrhaeddodd yn gyfan. Anfonwch ef eto, os gwelwch yn dda.",
    tooMany: "Gwiriwyd llawer o fathodynnau oddi yma nawr. Arhoswch ddeg munud a rhowch gynnig arall arni.",
    full: "Mae gormod yn cael ei anfon atom ar hyn o bryd. Arhoswch funud a rhowch gynnig arall arni.",
  },
  verdicts: {
    good: {
      title: "Mae’r bathodyn hwn yn ddilys ac mewn grym",
      text: "Darparwr rydym yn ei adnabod a’i rhoddodd. Gallwch ddibynnu arno, os y person o’ch blaen yw’r un y mae’n ei enwi.",
    },
    "good-unknown": {
      title: "Mae’r bathodyn hwn yn ddilys ac mewn grym",
      text: "Nid ydym yn adnabod pwy a’i rhoddodd, ac nid oes bai ar neb: nid yw llawer yn defnyddio Values First. Chi sydd i ddweud a ydych yn ymddiried ynddynt.",
    },
    withdrawn: {
      title: "Mae’r bathodyn hwn wedi’i dynnu’n ôl",
      text: "Bu’n ddilys. Peidiwch â dibynnu arno nawr. Gofynnwch i bwy bynnag a’i rhoddodd os oes angen gwybod mwy.",
    },
    suspended: {
      title: "Mae’r bathodyn hwn wedi’i atal am y tro",
      text: "Mae’n ddilys, ond mae pwy bynnag a’i rhoddodd yn edrych arno. Peidiwch â dibynnu arno am y tro.",
    },
    expired: {
      title: "Mae amser y bathodyn hwn wedi dod i ben",
      text: "Bu’n ddilys. Efallai fod gan y person un mwy newydd: gofynnwch.",
    },
    "not-yet": {
      title: "Nid yw’r bathodyn hwn yn cyfrif eto",
      text: "Mae’n ddilys, ond mae’n dechrau ar ddiwrnod diweddarach.",
    },
    "not-found-out": {
      title: "Mae’r bathodyn hwn yn ddilys. Ni chawsom wybod a yw’n dal i sefyll",
      text: "Ni wnaeth y rhestr a fyddai’n dweud wrthym ateb, neu ni ellid ei chredu. Rhowch gynnig arall arni’n nes ymlaen, neu gofynnwch i bwy bynnag a’i rhoddodd.",
    },
    "not-genuine": {
      title: "Peidiwch â dibynnu ar y bathodyn hwn",
      text: "Ni allwn dystio drosto. Edrychwch isod ar yr hyn nad yw mewn trefn.",
    },
    "cannot-say": {
      title: "Ni allwn ddweud a yw’r bathodyn hwn yn ddilys",
      text: "Nid bai’r person a’i dangosodd yw hynny. Edrychwch isod ar yr hyn na chawsom wybod.",
    },
  },
  signature: {
    title: "Llofnod",
    valid: "Mae’r llofnod yn ddilys. Nid oes llythyren wedi’i newid ers ei lofnodi.",
    altered: "Nid yw’r llofnod yn cyfateb. Newidiwyd rhywbeth ar ôl ei lofnodi.",
    "not-the-issuers-key": "Fe’i llofnodwyd gan rywun heblaw’r un y mae’n ei enwi.",
    "key-unknown": "Ni ellid darllen allweddi pwy bynnag y mae’n ei enwi, neu nid yw hon yn eu plith.",
    "kind-unknown": "Fe’i llofnodwyd mewn ffordd na allwn ei gwirio.",
    "words-added":
      "Mae ynddo eiriau nad oes safon yn eu hadnabod. Efallai iddynt gael eu hychwanegu, felly nid oes dim ohono’n cyfrif.",
    unsigned: "Nid oes neb wedi’i lofnodi.",
  },
  issuer: {
    title: "Pwy a’i rhoddodd",
    known: (name) => `Rydym yn adnabod ${name}. Eu llofnod nhw yw hwn.`,
    unknown: (name) => `Nid ydym yn adnabod ${name}. Eu llofnod nhw yw hwn.`,
    unsaid: "Dim ond llofnod dilys sy’n dweud wrthym.",
    nameless: "pwy bynnag a’i llofnododd",
  },
  status: {
    title: "Mewn grym",
    stands: "Nid yw wedi’i dynnu’n ôl.",
    revoked: "Mae pwy bynnag a’i rhoddodd wedi’i dynnu’n ôl.",
    suspended: "Mae pwy bynnag a’i rhoddodd wedi’i atal am y tro.",
    "not-asked": "Ni chawsom wybod a yw wedi’i dynnu’n ôl.",
    "no-list": "Nid yw’n enwi lle i ofyn, felly ni ellir ei dynnu’n ôl.",
  },
  dates: {
    title: "Dyddiadau",
    current: "Mae wedi dechrau, ac nid oes dyddiad gorffen.",
    until: "Mae wedi dechrau. Y diwrnod olaf:",
    expired: "Daeth i ben ar y dyddiad hwn:",
    "not-yet": "Y diwrnod cyntaf y mae’n cyfrif:",
    unreadable: "Nid yw ei ddyddiadau’n gwneud synnwyr.",
  },
  factsTitle: "Beth mae’r bathodyn yn ei ddweud",
  holder: "Rhoddwyd i",
  nameless: "Nid yw’n rhoi enw. Gofynnwch i’r person ddangos mai ef neu hi biau fe.",
  award: "Am",
  about: "Beth yw hynny",
  givenBy: "Rhoddwyd gan",
  address: "Eu cyfeiriad",
  from: "O",
  page: "Gweld ei dudalen ei hun, â phopeth a wiriwyd",
}
