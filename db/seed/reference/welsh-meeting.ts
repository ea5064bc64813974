import type { WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"

/** What a panel asks when it meets somebody, in Welsh, by code. They await a native reader’s review (docs/welsh.md). */
export const welshMeeting: Readonly<Record<string, WelshQuestion>> = {
  "meet-what-made-you-come": {
    title: "Beth wnaeth i chi ddymuno dod",
    situation:
      "Rydych wedi darllen am y swydd ac am ddiwrnod da yma. Nid oes ateb cywir: hoffem glywed eich ateb chi.",
    ask: "Beth wnaeth i chi ddymuno dod, a beth fyddech chi’n edrych ymlaen ato ar ddydd Mawrth cyffredin?",
    guide: [
      "Byddai unrhyw swydd yn gwneud y tro. Nid oes sôn am y swydd hon nac am y bobl yma.",
      "Yn hoffi’r oriau neu’r cyflog, sy’n iawn, ac yn dweud ychydig am y bobl.",
      "Yn hoffi helpu pobl, ac yn enwi un peth o’r hysbyseb.",
      "Yn enwi rhywbeth am y person neu’r dyddiau yma, a pham mae’n apelio.",
      "Gallwch weld y dydd Mawrth: beth fyddai’n cael ei wneud gyda rhywun, beth fyddai’n bleser a beth fyddai’n anodd.",
    ],
  },
  "meet-first-hour": {
    title: "Yr awr gyntaf gyda mi",
    situation:
      "Dyma’ch diwrnod cyntaf. Mae un ohonom yn agor y drws i chi. Nid ydym wedi cwrdd ers heddiw. Rwy’n dawel braidd gyda phobl nad wyf yn eu hadnabod.",
    ask: "Beth fyddech chi’n ei ddweud a’i wneud yn yr awr gyntaf?",
    guide: [
      "Yn siarad am dasgau, papurau neu reolau. Ni ofynnir dim i’r person sy’n agor y drws.",
      "Yn gyfeillgar, ac yn llenwi’r tawelwch drwy siarad.",
      "Yn gofyn un neu ddau o bethau am yr hyn mae’r person yn ei hoffi.",
      "Yn rhoi lle i dawelwch, yn gofyn sut mae’r person yn hoffi pethau ac yn dilyn.",
      "Yn gadael i’r person osod y cyflymder a dangos ei gartref ei hun. Yn dweud rhywbeth bach amdano’i hun. Yn gadael rheswm dros ddod yn ôl.",
    ],
  },
  "meet-say-no-to-you": {
    title: "Pan fyddaf yn dweud na",
    situation:
      "Roeddem wedi cynllunio mynd i nofio. Mae eich pethau gyda chi. Rwy’n dweud, “Na. Nid wyf yn mynd.” Nid wyf yn dweud pam.",
    ask: "Beth fyddech chi’n ei ddweud wrthyf, a beth fyddech chi’n ei wneud?",
    guide: [
      "Yn dal ati i bwyso, yn rhybuddio am yr hyn a gollir, neu’n ddig am y cynllun.",
      "Yn ildio, ac yn ei gadael hi yno fel pe bai’n un dasg yn llai.",
      "Yn dweud ei bod yn iawn. Yn gofyn pam.",
      "Yn derbyn y na, yn aros yn agos, ac yn ei gwneud yn hawdd dweud mwy neu beidio.",
      "Hynny i gyd, ac yn meddwl am beth sydd y tu ôl i’r na heb bwyso. Yn meddwl am heddiw yn ogystal â’r tro nesaf. Nid oes neb yn gorfod talu amdano.",
    ],
  },
  "meet-got-it-wrong": {
    title: "Adeg pan wnaethoch gamgymeriad",
    situation:
      "Mae pawb ohonom yn gwneud camgymeriadau gyda phobl. Soniwch wrthym am adeg pan wnaethoch chi. Gall fod gartref, yn y gwaith neu yn unrhyw le. Rhannwch yr hyn yr ydych am ei rannu, a dim mwy.",
    ask: "Beth ddigwyddodd, a beth wnaethoch chi pan welsoch hynny?",
    guide: [
      "Ni all feddwl am un, neu camgymeriad rhywun arall oedd ef.",
      "Camgymeriad bach, diogel. Mae profiad y person arall ar goll.",
      "Yn dweud beth a wnaed o’i le a bod pethau wedi’u hunioni.",
      "Gwelodd beth oedd ystyr hynny i’r person arall ac aeth i’w weld.",
      "Hynny i gyd, heb esgusodion, ac yn dangos beth mae’n ei wneud nawr nad oedd yn ei wneud bryd hynny.",
    ],
  },
  "meet-hard-day": {
    title: "Pan fyddaf yn cael diwrnod gwael",
    situation:
      "Rai dyddiau byddaf yn gweiddi. Nid amdanoch chi y mae. Heddiw rwyf wedi gweiddi arnoch ac wedi cau fy nrws. Chi yw’r unig un yma tan bedwar.",
    ask: "Beth fyddech chi’n ei wneud, a beth fyddech chi’n ei ddweud pan ddof allan?",
    guide: [
      "Yn gweiddi’n ôl, yn cosbi, neu’n mynd i ffwrdd a gadael y person.",
      "Yn aros yn dawel, ac yn sôn na ddylid gweiddi.",
      "Yn rhoi amser ac yn gwirio bod popeth yn iawn.",
      "Yn rhoi amser, yn agos, ac yn cwrdd â’r person heb feio.",
      "Hynny i gyd, yn adnabod ei deimladau ei hun, ac yn gadael i’r person ddweud beth sy’n helpu. Mae’r diwrnod yn mynd ymlaen heb dalu pris.",
    ],
  },
  "meet-something-to-learn": {
    title: "Rhywbeth a ddysgoch chi i rywun, rhywbeth a ddysgwyd i chi",
    situation:
      "Meddyliwch am rywbeth a ddangosoch chi i rywun. A meddyliwch am rywbeth a ddangosodd rhywun i chi. Gall y ddau fod yn fach.",
    ask: "Soniwch wrthym am y ddau. Beth sy’n gwneud rhywun yn berson da i ddysgu ganddo?",
    guide: [
      "Ni all feddwl am un, neu mae dysgu’n golygu cael gorchymyn.",
      "Yn enwi’r ddau, fel rhestr.",
      "Yn sôn am un ohonynt fel y gallwn ei weld.",
      "Yn sôn am y ddau, ac yn gwybod beth a’i gwnaeth yn hawdd neu’n anodd i’r un a ddysgodd.",
      "Hynny i gyd, ac yn dweud beth fyddai’n ei wneud yma: mynd ar gyflymder y llall, gadael llonydd i wneud, mwynhau cael ei ddysgu.",
    ],
  },
  "meet-my-family-says": {
    title: "Mam yn dweud na, minnau’n dweud ie",
    situation:
      "Rwy’n 26. Rwyf am fynd i gyngerdd yn Hull gyda ffrind ac aros y nos. Mae Mam yn eich ffonio ac yn dweud, “Peidiwch â gadael i hyn ddigwydd.” Mae’n poeni. Gallaf eich clywed ar y ffôn.",
    ask: "Beth fyddech chi’n ei ddweud wrth Mam, a beth fyddech chi’n ei ddweud wrthyf i?",
    guide: [
      "Yn cymryd ochr y fam, neu’n penderfynu dros y person.",
      "Yn cadw draw: rhyngoch chi’ch dau y mae hynny.",
      "Yn gwrtais wrth y fam ac yn dweud mai dewis y person yw ef.",
      "Yn clywed pryder y fam, yn dweud yn blaen bywyd pwy yw hwn, ac yn gofyn i’r person beth mae’n ei ddymuno.",
      "Hynny i gyd, ac yn edrych ar y noson gyda’r person: beth allai fynd o’i le a beth fyddai’n helpu. Mae’r fam yn clywed ganddo ef ei hun, os yw’n dymuno.",
    ],
  },
  "meet-ask-us": {
    title: "Beth hoffech chi ei wybod amdanom ni?",
    situation:
      "Byddech chi’n dod i’n cartrefi a’n dyddiau. Felly mae’n deg i chi ofyn pethau i ni hefyd. Gofynnwch beth bynnag a fynnoch.",
    ask: "Beth hoffech chi ei wybod amdanom ni? A beth ddylem ni ei wybod amdanoch chi, er mwyn i chi wneud gwaith da?",
    guide: [
      "Nid yw’n gofyn dim, neu’n gofyn am ei les ei hun yn unig.",
      "Yn gofyn am reolau a thasgau.",
      "Yn gofyn rhywbeth am y bobl, ac yn dweud rhywbeth cyffredinol amdano’i hun.",
      "Yn gofyn beth sy’n helpu i wybod beth sy’n bwysig i rywun, ac yn dweud un peth gwir amdano’i hun.",
      "Yn gofyn fel rhywun cydradd ac yn gwrando ar yr ateb. Yn dweud beth mae’n dda am ei wneud a beth yr hoffai gael help gydag ef.",
    ],
  },
}
