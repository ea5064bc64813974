import type { WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"

/** What is answered in words, written or spoken, in Welsh, by code. Awaits a native reader’s review (docs/welsh.md). */
export const welshWords: Readonly<Record<string, WelshQuestion>> = {
  "first-morning": {
    title: "Y bore cyntaf",
    situation:
      "Yfory rydych yn cefnogi Ray am y tro cyntaf. Mae’n 58 oed a bu’n gyrru lorïau ar draws Ewrop gyfan. Rydych wedi darllen dwy dudalen am ei iechyd. Dim ond un llinell sydd am bwy ydyw. Mae wedi cael chwe gweithiwr newydd eleni.",
    ask: "Beth fyddech chi’n ei wneud a’i ddweud yn eich awr gyntaf gyda Ray, a pham?",
    guide: [
      "Yn mynd yn syth at y tasgau a’r ddwy dudalen. Gallai Ray fod yn unrhyw un.",
      "Yn gyfeillgar, ond y gweithiwr sy’n siarad, neu’n dilyn rhestr barod o gwestiynau.",
      "Yn gofyn i Ray beth mae’n ei hoffi a sut mae am i bethau gael eu gwneud. Ychydig o feddwl am sut deimlad yw cael chwe gweithiwr newydd.",
      "Yn gadael i Ray arwain: yn gofyn sut fore mae’n ei hoffi, yn gwrando, ac yn rhannu ychydig yn ôl. Yn gweld y gall fod wedi hen flino ar ddechrau eto.",
      "Hyn i gyd, ac yn defnyddio’r hyn sy’n hysbys am ei fywyd i gwrdd ag ef fel person. Nid yw’n gwthio am ymddiriedaeth: mae’n dweud pryd bydd yn ôl ac yn gadael i Ray ddweud sut bydd pethau’n mynd.",
    ],
  },
  "two-friends-one-friday": {
    title: "Dau ffrind, un nos Wener",
    situation:
      "Mae Ellie a Doug yn rhannu tŷ. Nos Wener mae Ellie am gael ffrindiau draw, gyda cherddoriaeth. Mae Doug yn dechrau gweithio yn y ganolfan arddio am saith fore Sadwrn ac mae am gael ei gwsg. Mae’r ddau yn gofyn i chi gymryd eu hochr.",
    ask: "Beth fyddech chi’n ei wneud, a pham?",
    guide: [
      "Yn penderfynu drostynt, yn ôl rheolau’r tŷ neu yn ôl pwy sy’n gweiddi uchaf.",
      "Yn ceisio bod yn deg, ond yn penderfynu ar yr ateb heb neb arall ac yn ei ddweud wrthynt.",
      "Yn eu cael i siarad. Y gweithiwr sy’n datrys y rhan fwyaf o hyd.",
      "Yn helpu Ellie a Doug i glywed ei gilydd a meddwl am syniadau. Nid yw’n cymryd ochr, ac mae’n cofio mai eu tŷ nhw ydyw.",
      "Hyn i gyd, ac yn gwneud yn siŵr bod yr un tawelach yn cael ei glywed. Yn helpu gyda’r cynllun os ydynt am hynny. Yn gofyn i’r ddau wedyn sut aeth pethau.",
    ],
  },
  "no-time-for-a-bath": {
    title: "Dim amser i gael bath",
    situation:
      "Rydych yn eich ail wythnos. Mae Grace wrth ei bodd â bath hir ar ddydd Sul. Drwy’r drws rydych yn clywed gweithiwr arall yn dweud, “Dim heddiw, Grace, does gennym ni ddim drwy’r dydd.” Nid yw Grace yn dweud dim. Mae’r gweithiwr wedi bod yn garedig wrthych chi ac rydych yn ei hoffi.",
    ask: "Beth fyddech chi’n ei wneud ar y pryd, a beth fyddech chi’n ei wneud wedyn?",
    guide: [
      "Yn gadael y peth, am fod y gwaith yn newydd neu’r lle’n brysur. Neu’n beio heb holi.",
      "Yn teimlo bod hyn yn anghywir, ond nid yw’n gwneud dim y byddai Grace yn sylwi arno.",
      "Yn gwneud un peth: yn helpu Grace i gael ei bath, neu’n codi’r mater. Nid y ddau.",
      "Yn helpu Grace y diwrnod hwnnw, ac yn siarad â’r gweithiwr neu’r rheolwr wedyn.",
      "Yn gofyn i Grace beth hoffai hi ac yn gwneud i hynny ddigwydd os oes modd. Yn deg ac yn blaen gyda’r gweithiwr, yn gwybod bod rhaid i hyn fynd at reolwr os na chaiff ei unioni, ac nid yw’n gadael Grace yn dyfalu.",
    ],
  },
  "ten-minutes-left": {
    title: "Deg munud ar ôl",
    situation:
      "Rydych yn ymweld â Betty gartref am hanner awr amser te. Mae 60 mlynedd i heddiw ers diwrnod ei phriodas. Mae’r albwm lluniau allan ganddi ac mae hi’n dechrau crio. Nid oes te wedi’i baratoi iddi. Mae gennych ddeg munud ar ôl, ac mae rhywun arall yn aros amdanoch.",
    ask: "Beth fyddech chi’n ei wneud â’r deg munud, a beth fyddech chi’n ei wneud wedyn?",
    guide: [
      "Yn gwneud y te ac yn mynd. Nid yw’n ymateb i’w thristwch, neu mae’n ceisio siarad y tristwch i ffwrdd.",
      "Yn dweud rhywbeth caredig wrth basio, ac yn bwrw ymlaen â’r tasgau.",
      "Yn gwneud amser i Betty, neu’n cael ffordd i wneud y ddau. Ychydig o feddwl am wedyn, neu am y person sy’n aros.",
      "Yn aros gyda hi ac yn gofyn beth hoffai hi. Yn onest am yr amser ac yn rhoi gwybod i rywun am yr oedi.",
      "Hyn i gyd, ac mae’r albwm a geiriau Betty ei hun yn rhan ohono. Yn meddwl am ei noson, a chan bwy yr hoffai hi glywed. Yn dweud wrth y tîm fod yr ymweliad yn rhy fyr heddiw.",
    ],
  },
  "not-a-stranger": {
    title: "“Doedden ni ddim eisiau dieithryn”",
    situation:
      "Eich ymweliad cyntaf â Mr Malik yw hwn. Ei ferch sy’n agor y drws. Mae golwg flinedig arni ac mae’n dweud, “Doedden ni ddim eisiau dieithryn yn y tŷ.” Mae Mr Malik yn eistedd yn yr ystafell ffrynt, ac mae’n gallu eich clywed chi a’i ferch.",
    ask: "Beth fyddech chi’n ei ddweud wrthi hi, a beth fyddech chi’n ei ddweud wrtho ef?",
    guide: [
      "Yn siarad am reolau, amser neu’r swydd. Neu’n siarad â’r ferch yn unig, fel pe na bai ef yno.",
      "Yn gwrtais, ond am y gweithiwr mae’r cyfan. Dim ond helo y mae ef yn ei gael.",
      "Yn clywed ei bod yn anodd iddi hi, ac yn siarad ag ef hefyd. Ychydig o le i’r hyn yr hoffai ef.",
      "Yn dweud bod teimlo felly’n gwneud synnwyr. Yn gofyn iddo beth hoffai, ac yn aros.",
      "Hyn i gyd mewn geiriau cynnes a phlaen. Ei dŷ ef yw hwn, a’i ddewis ef. Nid oes rhaid iddi hi deimlo’n ddrwg, ac nid oes neb yn cael ei frysio.",
    ],
  },
  "the-ticket-you-forgot": {
    title: "Y tocyn a anghofioch chi",
    situation:
      "Dywedoch wrth Lee y byddech yn archebu ei docyn i’r gêm ddarbi cyn i bob tocyn fynd. Anghofioch chi. Gwerthwyd yr olaf y bore yma. Mae Lee wedi dweud wrth ei ffrindiau i gyd ei fod yn mynd. Byddwch yn ei weld heno.",
    ask: "Beth fyddech chi’n ei ddweud wrth Lee?",
    guide: [
      "Yn beio’r wefan, y swyddfa neu Lee. Neu nid yw’n dweud y gwir i gyd wrtho.",
      "Yn ymddiheuro, ond gyda llawer o resymau, neu fel pe bai’n beth bach.",
      "Yn cyfaddef y camgymeriad yn blaen. Yn mynd yn gyflym at ei unioni.",
      "Yn cymryd y cyfrifoldeb, yn gadael i Lee fod yn ddig, ac yn gofyn beth fyddai’n helpu.",
      "Yn cymryd y cyfrifoldeb ar unwaith a heb “ond”. Yn gwybod beth mae hyn yn ei olygu i Lee o flaen ei ffrindiau. Yn cynnig rhywbeth go iawn, heb addo dim na ellir ei gadw, ac yn dweud beth fydd yn wahanol o hyn ymlaen.",
    ],
  },
  "she-will-only-be-let-down": {
    title: "“Dim ond cael ei siomi wnaiff hi”",
    situation:
      "Mae Nia yn 29 oed. Mae hi wedi gwneud cacennau ar gyfer pob pen-blwydd yn y tŷ, ac nawr mae hi am gael swydd ddydd Sadwrn yn y becws yn y dref. Yng nghyfarfod y tîm mae rhywun yn dweud, “Dydy hynny ddim yn realistig. Dim ond cael ei siomi wnaiff hi.” Nid yw Nia yno.",
    ask: "Beth fyddech chi’n ei ddweud yn y cyfarfod?",
    guide: [
      "Yn cytuno, neu’n dweud dim. Neu’n dweud y drefn wrth y lleill a gadael pethau felly.",
      "Yn dweud y dylai hi gael rhoi cynnig arni, ond heb gredu yn hynny.",
      "Yn siarad o blaid Nia ac yn enwi rhywbeth mae hi’n ei wneud yn dda. Ni ddywedir beth sy’n digwydd nesaf.",
      "Yn siarad mewn ffordd y gall eraill ei chlywed, yn dod â chryfderau Nia i’r sgwrs, ac yn gofyn am gael holi Nia ei hun.",
      "Hyn i gyd, ac yn troi’r pryder yn gwestiwn y gellir gweithio arno gyda Nia. Yn dweud bod cael siom yn rhan o fywyd pawb, ac mai Nia biau’r dewis.",
    ],
  },
}
