import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

type Pages = Words["public"]

export const achievement: Translation<Pages["achievement"]> = {
  title: (award, edition) => `${award}, argraffiad ${edition}`,
  description: (award) => `Beth mae’n ei olygu bod gan rywun y dyfarniad hwn: ${award}.`,
  lead: "Mae rhywun sydd â’r dyfarniad hwn wedi dangos, wrth ei waith, y gall wneud y gwaith yn dda ac yn garedig.",
  how: "Sut mae ei ennill",
  steps: [
    "Mae’r person yn dysgu pob safon, ac mae aseswr yn cadarnhau ei fod yn ei gwybod.",
    "Mae aseswr yn ei weld yn ei gwneud, gyda phobl sy’n cael cymorth.",
    "Mae ail berson yn edrych arni eto ac yn ei llofnodi.",
    "Pan fydd pob un wedi’i llofnodi, mae’r darparwr yn ei ddyfarnu. Ni all neb lofnodi eu dysgu eu hunain.",
  ],
  standards: (count) => `Y ${count} safon`,
  check: "Gwirio tystysgrif rhywun",
}

export const help: Translation<Pages["help"]> = {
  title: "Cymorth",
  description: "Sut i gael help gyda Values First.",
  lead: "Ni ddylai neb fynd yn sownd yma. Dyma’r ffyrdd o gael help.",
  applying: {
    title: "Os ydych yn gwneud cais am swydd",
    text: "Mae rhif rhywun gyda’r darparwr ar bob swydd ac ar bob tudalen o’ch cais. Ffoniwch gydag unrhyw gwestiwn, bach neu fawr.",
  },
  panel: {
    title: "Os ydych ar banel",
    text: "Bydd y person a’ch gwahoddodd yn helpu. Mae’r rhif ar bob un o’ch tudalennau. Caiff cefnogwr eistedd gyda chi, darllen yn uchel a phwyso botymau. Chi piau’r sgorau.",
  },
  lost: {
    title: "Os ydych wedi colli eich dolen neu’ch cod",
    text: "Defnyddiwch eich cyfeirnod i agor eich cais eto. Os ydych wedi colli hwnnw hefyd, ffoniwch y darparwr. Os ydych ar banel, gofynnwch i’r person a’ch gwahoddodd am ddolen newydd.",
    link: "Agor eich cais eto",
  },
  relay: {
    title: "Os ydych yn defnyddio cyfnewid testun neu iaith arwyddion",
    text: "Deialwch 18001 cyn unrhyw rif yma. Gallwch hefyd ofyn i’r darparwr am ddehonglydd iaith arwyddion, am ddim.",
  },
  paper: {
    title: "Os hoffech gael papur",
    text: "Gofynnwch i’r darparwr anfon y cwestiynau drwy’r post, neu ysgrifennu’r hyn yr ydych yn ei ddweud.",
  },
}

export const accessibility: Translation<Pages["accessibility"]> = {
  title: "Hygyrchedd",
  description: "Beth sy’n gweithio, beth sydd ddim eto, a sut i ddweud wrthym.",
  lead: "Rydym am i bawb allu defnyddio’r gwasanaeth hwn. Mae’r dudalen hon yn dweud beth a wnaethom, a beth sydd ar goll o hyd.",
  does: {
    title: "Beth gallwch chi ei wneud",
    points: [
      "Defnyddio pob tudalen heb JavaScript.",
      "Defnyddio bysellfwrdd, switsh neu’ch llais yn unig.",
      "Gwneud y testun bedair gwaith yn fwy heb sgrolio i’r ochr.",
      "Darllen mewn lliwiau tywyll, neu yn y lliwiau rydych chi wedi’u gosod.",
      "Cymryd faint fynnoch o amser. Nid oes tudalen yn dod i ben wrth i chi ysgrifennu.",
    ],
  },
  not: {
    title: "Beth sydd ddim yn ddigon da eto",
    points: [
      "Mae’r tudalennau i’r cyhoedd ac i’r rhai sy’n gwneud cais yn Gymraeg. Maent yn aros i siaradwr brodorol eu hadolygu. Mae tudalennau i baneli ac i bobl wrth eu gwaith, a geiriau’r darparwyr eu hunain, yn Saesneg.",
      "Gall y gwasanaeth ei hun ddarllen cwestiynau yn uchel. Mae’r tudalennau eraill wedi’u gwneud ar gyfer darllenwyr sgrin, ond nid oes neb wedi rhoi cynnig arnynt eto gyda’r rhai y mae pobl yn eu defnyddio, ar eu ffonau a’u cyfrifiaduron eu hunain.",
      "Mae peiriannau’n gwirio pob tudalen. Nid yw pobl ag anableddau dysgu wedi cael eu talu i roi cynnig arni eto, a dim ond nhw all ddweud a yw’n hawdd ei darllen.",
    ],
  },
  standard: {
    title: "Y safon rydym yn gweithio iddi",
    text: "WCAG 2.2, lefel AA ar bob tudalen, ac AAA ar gyfer cyferbyniad. Mae botymau o faint AAA ar bob tudalen ond y rhai i bobl wrth eu gwaith.",
  },
  tell: {
    title: "Os oes rhywbeth yn eich rhwystro",
    text: "Dywedwch wrth y person gyda’r darparwr sy’n eich helpu, neu’r person sy’n rhedeg y gwasanaeth hwn. Rydym am wybod.",
  },
}

export const why: Translation<Pages["why"]> = {
  title: "Pam gwerthoedd yn gyntaf",
  description: "Pam y dylai pobl sy’n cael cymorth helpu i ddewis pwy sy’n eu cefnogi.",
  lead: "Mae cymorth da yn dechrau gyda’r person iawn, nid gyda’r ffurflen iawn.",
  parts: [
    {
      title: "Gellir dysgu sgiliau",
      text: "Mae’n anoddach dysgu caredigrwydd, gonestrwydd a pharch. Felly rydym yn gofyn am y rheini’n gyntaf, ac yn hyfforddi pobl yn dda ar ôl iddynt ddechrau.",
    },
    {
      title: "Y bobl sy’n gwybod orau sy’n penderfynu",
      text: "Mae rhywun sy’n cael cymorth yn gwybod sut mae cymorth da yn teimlo. Ar bob panel maent yn sgorio’r atebion, ac mae’r llais sydd ganddynt wedi’i gytuno a’i selio cyn i’r ateb cyntaf gyrraedd.",
    },
    {
      title: "Teg i bawb sy’n gwneud cais",
      text: "Darllenir atebion heb enwau. Caiff pob cwestiwn ei sgorio ar ei ben ei hun yn ôl canllaw ysgrifenedig. Nid oes neb yn gweld sgorau pobl eraill cyn rhoi eu sgorau eu hunain.",
    },
    {
      title: "Mae gwerth i ddysgu",
      text: "Caiff hyfforddiant ei weld wrth y gwaith, ei lofnodi gan ddau berson a’i wobrwyo unwaith, ac mae’r gweithiwr yn ei gadw am oes.",
    },
  ],
}
