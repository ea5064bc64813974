import type { WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"

const pick = "Pa un o’r rhain yw’r peth gorau i’w wneud, a pha un yw’r gwaethaf?"
const order = "Rhowch y rhain mewn trefn, o’r peth gorau i’w wneud i’r gwaethaf."

/** The situations with choices in Welsh, by code. They await a native reader’s review (docs/welsh.md). */
export const welshChoices: Readonly<Record<string, WelshQuestion>> = {
  "birthday-by-the-sea": {
    title: "Pen-blwydd wrth y môr",
    situation:
      "Bydd Amina yn 45 ddydd Sadwrn. Mae hi wedi dweud wrthych ei bod am gael diwrnod tawel wrth y môr gydag un ffrind. Ddydd Iau mae ei chwaer yn eich ffonio. Mae’r chwaer wedi trefnu parti mawr yn syrpréis ddydd Sadwrn, gyda thri deg o bobl, ac mae’n gofyn i chi ddod ag Amina.",
    ask: pick,
    options: {
      a: "Cadw’r syrpréis. Mae tri deg o bobl sy’n ei charu yn werth mwy na diwrnod allan.",
      b: "Dweud wrth y chwaer na allwch chi helpu gyda’r syrpréis, ac y dylai hi ofyn i Amina.",
      c: "Dweud wrth Amina beth sydd wedi’i drefnu. Gofyn beth mae hi am ei wneud, ac a hoffai hi i chi fod yno pan fydd hi’n ffonio ei chwaer.",
      d: "Mynd ag Amina i lan y môr ddydd Sadwrn a dweud wrth y chwaer wedyn eich bod wedi anghofio.",
    },
  },
  "the-tablets-in-the-pack": {
    title: "Y tabledi yn y pecyn",
    situation:
      "Rydych yn cefnogi Stan yn y bore a gyda’r nos. Am chwech o’r gloch y nos rydych yn gweld bod ei dabledi bore yn y pecyn o hyd. Llofnodoch y bore yma ei fod wedi’u cymryd. Mae Stan yn gwylio’r snwcer ac yn dweud ei fod yn teimlo’n iawn.",
    ask: pick,
    options: {
      a: "Ffonio’r fferyllydd neu 111 nawr a gofyn beth i’w wneud. Dweud wrth Stan a’ch rheolwr beth ddigwyddodd.",
      b: "Rhoi’r ddwy set iddo nawr, fel ei fod wedi cael holl dabledi heddiw.",
      c: "Dweud wrth Stan, peidio â rhoi tabledi’r bore iddo, a chywiro’r cofnod yng nghyfarfod nesaf y tîm.",
      d: "Tynnu tabledi’r bore o’r pecyn. Mae’n teimlo’n iawn, ac ni fydd yn digwydd eto.",
    },
  },
  "humming-in-the-library": {
    title: "Hymian yn y llyfrgell",
    situation:
      "Rydych yn y llyfrgell gyda Bilal. Mae’n hymian wrth ddarllen, ac mae wedi ymgolli mewn llyfr am bontydd. Mae dyn wrth y bwrdd nesaf yn troi atoch chi ac yn dweud, “Allwch chi ddim ei gadw’n dawel?” Mae Bilal wedi’i glywed.",
    ask: pick,
    options: {
      a: "Ymddiheuro i’r dyn, pacio’r llyfr a dweud wrth Bilal ei bod yn bryd mynd.",
      b: "Dweud dim, a gobeithio y bydd y dyn yn symud at fwrdd arall.",
      c: "Dweud wrth y dyn fod gan bobl hawl i hymian ac y dylai fod cywilydd arno.",
      d: "Troi at Bilal yn gyntaf a gofyn beth hoffai ef. Yna dweud wrth y dyn, “Gallwch siarad â Bilal, mae e yma.”",
    },
  },
  "on-the-kitchen-floor": {
    title: "Ar lawr y gegin",
    situation:
      "Rydych yn mynd i mewn â’ch allwedd am wyth o’r gloch. Mae Mrs Okafor, sy’n 82 oed, yn eistedd ar lawr y gegin. Llithrodd awr yn ôl. Mae hi’n effro, yn flin ac yn oer. Mae hi’n dweud, “Codwch fi, dyna’r cyfan, a dim gair wrth fy mab.”",
    ask: order,
    options: {
      a: "Ei thynnu i fyny gerfydd ei breichiau fel mae hi’n gofyn. Ei chorff hi a’i dewis hi yw hyn.",
      b: "Eistedd wrth ei hymyl, rhoi blanced amdani, a gofyn beth sy’n brifo. Ffonio am help, a dweud wrthi pam.",
      c: "Nôl y cymydog, ei chodi gyda’ch gilydd, ac addo y bydd hyn yn aros rhwng y tri ohonoch.",
      d: "Ffonio’r swyddfa o’r cyntedd a gwneud fel maen nhw’n ei ddweud. Yna mynd i mewn a dweud wrthi.",
    },
  },
  "harris-video-call": {
    title: "Galwad fideo Harri",
    situation:
      "Mae Harri yn 67 oed. Mae ei ŵyr wedi symud i Ganada, ac mae Harri wedi prynu ffôn er mwyn gweld ei wyneb. Mae gormod o fotymau arno i Harri, ac nid ydych chi erioed wedi gwneud galwad fideo chwaith. Mae’n gofyn i chi drefnu’r cyfan erbyn dydd Sul.",
    ask: order,
    options: {
      a: "Dweud wrtho’n garedig mai i bobl iau y mae ffonau o’r fath, a’i helpu i ysgrifennu llythyr.",
      b: "Gosod y cyfan gartref gyda ffilm sy’n ei esbonio, a dangos iddo’r un botwm i’w bwyso.",
      c: "Dweud nad ydych erioed wedi gwneud hyn. Eistedd gydag ef heno a dysgu sut gyda’ch gilydd.",
      d: "Gwneud yr alwad o’ch ffôn eich hun bob dydd Sul, fel nad oes rhaid iddo ddysgu.",
    },
  },
  "dani-and-kofi": {
    title: "Dani a Kofi",
    situation:
      "Cyfarfu Dani a Kofi yn y gampfa. Mae’r ddau yn eu tridegau, ac mae gan y naill a’r llall fflat gyda chymorth. Mae Dani yn gofyn a allwch chi helpu gyda dêt yn ei fflat hi ddydd Gwener. Mae cydweithiwr yn dweud, “Gwell peidio. Beth ddywed eu teuluoedd?”",
    ask: order,
    options: {
      a: "Dweud y byddwch yn codi’r peth gyda’r rheolwr, sydd yn ôl ymhen deg diwrnod.",
      b: "Dweud wrth Dani nad yw’n bosibl yn ystod eich shifft chi, rhag i neb fynd i helynt.",
      c: "Dweud wrth eich cydweithiwr mai mater i Dani a Kofi yw hyn, a helpu Dani gyda’r hyn y gofynnodd amdano.",
      d: "Gofyn i Dani pa help hoffai hi ei gael a phryd hoffai hi i chi adael. Dweud wrth eich cydweithiwr pam.",
    },
  },
}
