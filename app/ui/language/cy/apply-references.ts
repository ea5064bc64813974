import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const references: Translation<ApplicantWords["apply"]["references"]> = {
  title: "Pwy all ddweud wrthym amdanoch chi?",
  lead: "Cyn i chi ddechrau, mae’r gyfraith yn gofyn i ni glywed gan bobl sy’n eich adnabod. Dywedwch wrthym i bwy y cawn ofyn.",
  who: "Gall fod yn unrhyw un sydd wedi gweld sut rydych chi’n trin pobl. Rheolwr neu gydweithiwr, athro, rhywun y buoch yn gwirfoddoli gyda nhw, cymydog rydych yn ei helpu, gweithiwr cymdeithasol neu weithiwr prawf.",
  care: "Ydych chi wedi gweithio ym maes iechyd neu ofal cymdeithasol, neu gyda phlant? Yna enwch rywun oddi yno hefyd.",
  askFirst: "Dywedwch wrthynt yn gyntaf, fel na fydd ein llythyr yn eu synnu.",
  confidential:
    "Mae’r hyn a ddywedant rhyngddynt hwy a’r rhai sy’n gwneud cynigion yma. Byddwch yn gweld ei fod wedi cyrraedd. Os ydych am wybod beth ysgrifennon nhw, gofynnwch iddynt.",
  name: "Beth yw eu henw?",
  relation: "Sut ydych chi’n adnabod eich gilydd?",
  relationHint: "Er enghraifft: “Hi oedd fy rheolwr yn y becws, 2019 i 2022.”",
  email: "Eu cyfeiriad e-bost",
  emailHint: "Byddwn yn anfon dolen atynt. Nid oes angen cyfrif arnynt.",
  phone: "Eu rhif ffôn",
  phoneHint: "Os nad oes ganddynt e-bost, byddwn yn eu ffonio. Mae un o’r ddau’n ddigon.",
  careWork: "Fuoch chi’n gweithio gyda’ch gilydd ym maes iechyd neu ofal cymdeithasol, neu gyda phlant?",
  yes: "Do",
  no: "Naddo",
  ask: "Gofyn iddynt",
  missing: {
    "care-work": "Dywedwch do neu naddo",
    email: "Ysgrifennwch gyfeiriad e-bost cyfan, fel enw@example.org",
  },
  asked: "I bwy rydym yn gofyn amdanoch",
  standings: {
    waiting: "Rydym wedi gofyn. Dim ateb eto",
    given: "Daeth eu hateb",
    declined: "Ni allant roi geirda",
    stopped: "Nid ydym yn gofyn iddynt mwyach",
    "run-out": "Ni ddaeth ateb",
  },
  namedByUs: "Ni a enwodd y person hwn.",
  gone: "Rhywun a enwoch beth amser yn ôl",
  askedOn: "Gofynnwyd ar",
  another: "Enwi rhywun",
  another2: "Os na ddaw ateb, gallwch enwi rhywun arall.",
  saved: "Diolch. Rydym yn gofyn iddynt nawr.",
  now: "Dweud wrthym pwy all ddweud wrthym amdanoch",
  nowText: "Un peth arall: mae’r gyfraith yn gofyn i ni glywed gan bobl sy’n eich adnabod.",
  link: "Pwy all ddweud wrthym amdanoch",
  tooMany:
    "Cafodd llawer o bobl eu henwi oddi yma yn yr awr ddiwethaf. Rhowch gynnig arall arni’n nes ymlaen",
  refusals: {
    "referee-missing": () => "Ysgrifennwch eu henw",
    "relation-missing": () => "Ysgrifennwch sut rydych yn adnabod eich gilydd",
    unreachable: () => "Ysgrifennwch eu cyfeiriad e-bost, neu rif ffôn",
    "own-address": () => "Eich cyfeiriad chi yw hwn. Ysgrifennwch eu cyfeiriad nhw",
    "asked-already": () => "Rydym wedi gofyn i’r person hwn eisoes",
    "too-many-referees": ({ most }) =>
      `Rydych wedi enwi digon o bobl (${most}). I enwi rhywun arall, ysgrifennwch atom`,
    "line-too-long": ({ limit }) => `Ysgrifennwch hyd at ${limit} nod`,
  },
}
