import type { WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"

/** The prompts in Welsh, by code. They await a native reader’s review (docs/welsh.md). */
export const welshPrompts: Readonly<Record<string, WelshQuestion>> = {
  "been-there-for-someone": {
    title: "Bod yn gefn i rywun",
    situation:
      "Meddyliwch am adeg pan fuoch chi’n gefn i rywun. Gallai fod yn blentyn, yn rhiant, yn gymydog neu’n ffrind. Gallai fod yn rhywun yn y gwaith, neu’n rhywun roeddech chi’n ei adnabod pan oeddech yn y carchar. Gall fod yn beth bach. Rhannwch yr hyn yr ydych am ei rannu, a dim mwy.",
    ask: "Beth wnaethoch chi? Sut roeddech chi’n gwybod mai dyna roedd y person yn ei ddymuno?",
    guide: [
      "Yn aros yn gyffredinol: dim eiliad go iawn na pherson go iawn. Neu rhoddwyd yr help heb feddwl beth roedd y person yn ei ddymuno.",
      "Mae eiliad go iawn yma, ond mae’n sôn gan mwyaf am yr un a helpodd. Dyfalu a wneir beth roedd y person arall yn ei ddymuno.",
      "Yn dweud beth ddigwyddodd ac yn dangos gofal. Mae arwydd neu ddau o’r hyn a oedd yn bwysig i’r person arall.",
      "Sylwodd sut roedd y person yn teimlo. Gofynnodd, neu gwyliodd yn ofalus, i weld beth roedd y person yn ei ddymuno, a gwnaeth hynny.",
      "Gallwch weld y person arall yn eich meddwl: beth mae’n ei hoffi, beth ddywedodd, beth ddewisodd. O hynny y daeth yr help, ac mae’r ateb yn dweud sut aeth pethau i’r person.",
    ],
  },
  "counted-on-you": {
    title: "Rhywun yn dibynnu arnoch chi",
    situation:
      "Meddyliwch am adeg pan oedd rhywun yn dibynnu arnoch chi. Gallai fod yn fater o fynd â phlant i’r ysgol, shifft na allai neb arall ei gwneud, neu addewid a wnaethoch. Mae’n iawn os nad aeth popeth yn dda.",
    ask: "Beth wnaethoch chi i gadw eich gair? Os aeth rhywbeth o’i le, beth ddywedoch chi?",
    guide: [
      "Dim addewid na dyletswydd go iawn. Neu rhoddir y bai am siomi rhywun ar bobl eraill.",
      "Roedd rhywun yn dibynnu ar yr ymgeisydd, ond nid yw’n glir beth a wnaed am hynny.",
      "Cadwodd at yr addewid mewn ffordd gyffredin. Os aeth rhywbeth o’i le, dywedodd hynny, efallai’n hwyr.",
      "Cymerodd gamau ymlaen llaw i gadw at yr addewid. Os aeth rhywbeth o’i le, dywedodd hynny’n fuan ac aeth ati i unioni pethau.",
      "Daliodd ati pan oedd hynny’n costio rhywbeth, neu cyfaddefodd yn gynnar pan oedd hynny’n anodd. Yn dangos pam roedd yn bwysig i’r person arall, a beth mae’n ei wneud nawr.",
    ],
  },
  "made-you-think-again": {
    title: "Rhywun a wnaeth i chi ailfeddwl",
    situation:
      "Meddyliwch am rywun y mae ei fywyd yn wahanol i’ch bywyd chi. Gall fod yn wahanol o ran oed, ffydd, iaith neu ffordd o fyw. Dywedodd neu gwnaeth y person rywbeth a barodd i chi ailfeddwl.",
    ask: "Beth oeddech chi’n ei feddwl o’r blaen? Beth newidiodd, a beth ydych chi’n ei wneud yn wahanol nawr?",
    guide: [
      "Ni newidiodd dim, neu mae’r ateb yn bychanu’r person arall.",
      "Yn dweud bod pobl yn wahanol, ond nid beth a ddysgwyd o hynny.",
      "Yn enwi rhywbeth a ddysgodd. Ychydig sydd am yr hyn mae’n ei wneud nawr.",
      "Yn dweud yn blaen beth a gafodd yn anghywir o’r blaen, ac un peth mae’n ei wneud nawr.",
      "Yn cydnabod yr hyn a gafodd yn anghywir. Yn rhoi’r clod i’r person arall. Yn dangos y newid mewn rhywbeth a wnaeth yn ddiweddarach.",
    ],
  },
  "spoke-up": {
    title: "Codi llais",
    situation:
      "Meddyliwch am adeg pan welsoch chi rywbeth nad oedd yn deg neu nad oedd yn ddiogel. Gallai fod gartref, yn y gwaith, yn yr ysgol, yn y carchar neu ar y stryd. Rhannwch yr hyn yr ydych am ei rannu, a dim mwy.",
    ask: "Beth wnaethoch chi, a pham roedd hynny’n anodd? A fyddech chi’n gwneud yr un peth heddiw?",
    guide: [
      "Gwelodd fod rhywbeth o’i le a’i adael felly, neu gwnaeth bethau’n waeth heb weld hynny.",
      "Gwnaeth rywbeth, ond yn bennaf er mwyn teimlo’n well neu ennill. Anodd yw gweld y person a gafodd gam.",
      "Dywedodd neu gwnaeth rywbeth a helpodd. Ychydig sydd am pam roedd yn anodd neu beth a ddysgwyd.",
      "Cododd lais er bod hynny’n anodd, a meddyliodd am y person y digwyddodd y peth iddo.",
      "Meddyliodd sut a phryd i siarad. Gofynnodd i’r person y digwyddodd y peth iddo, neu bu’n gefn iddo. Yn onest am yr hyn y byddai’n ei wneud yn well nawr.",
    ],
  },
  "their-own-way": {
    title: "Gwneud pethau yn eu ffordd eu hunain",
    situation:
      "Meddyliwch am adeg pan wnaeth rhywun agos atoch rywbeth yn ei ffordd ei hun. Byddech chi wedi ei wneud mewn ffordd arall. Gallai fod sut roedd rhywun yn ei arddegau yn gwisgo, neu sut roedd eich mam yn rhedeg ei chegin.",
    ask: "Beth wnaethoch chi? Pam roedd yn anodd gadael i’r person wneud hynny, a beth helpodd?",
    guide: [
      "Cymerodd drosodd, ac mae’n dal i feddwl bod hynny’n iawn am fod ei ffordd yn well.",
      "Gadawodd i’r person ei wneud, ond daliodd i bwyso neu gwnaeth i’r person dalu am y peth.",
      "Gadawodd i’r person ei wneud yn ei ffordd ei hun. Ychydig sydd am pam roedd yn bwysig i’r person.",
      "Daliodd yn ôl o fwriad, a gall ddweud pam mai dewis y person arall ydoedd.",
      "Daeth i wybod pam roedd y ffordd honno’n bwysig i’r person, a’i gefnogi i wneud hynny. Yn onest am ba mor anodd oedd hynny.",
    ],
  },
  "proud-of": {
    title: "Rhywbeth rydych yn falch ohono",
    situation:
      "Meddyliwch am rywbeth a wnaethoch a oedd yn gofyn am ymdrech. Gallai olygu magu teulu, dysgu iaith, trwsio beic neu redeg stondin. Does dim rhaid iddo fod yn beth mawr.",
    ask: "Beth ydych chi’n falch ohono, a beth wnaeth eich cadw i fynd pan oedd yn anodd?",
    guide: [
      "Nid yw’n enwi dim a wnaeth, neu mae’n bychanu eraill er mwyn edrych yn dda.",
      "Yn enwi rhywbeth, ond nid yr ymdrech ynddo.",
      "Yn dangos ymdrech a rhywfaint o falchder. Ychydig sydd am beth oedd yn rhoi nerth i ddal ati.",
      "Yn dangos yr ymdrech, y rhan anodd a sut y daeth drwyddi.",
      "Balchder heb frolio: yr ymdrech, pwy helpodd, beth a ddysgodd, a beth a roddodd i eraill.",
    ],
  },
  "looked-after-someone": {
    title: "Gofalu am rywun agos",
    situation:
      "Meddyliwch am rywun agos atoch na allai wneud popeth fel o’r blaen, am gyfnod neu am byth. Gallai fod yn fam, yn bartner, yn frawd neu’n ffrind i chi. Gallai fod am wythnosau neu am flynyddoedd. Rhannwch yr hyn yr ydych am ei rannu, a dim mwy.",
    ask: "Sut beth oedd diwrnod cyffredin? Beth wnaethoch chi fel bod y person yn dal i allu byw yn ei ffordd ei hun?",
    guide: [
      "Rhestr o dasgau a wnaed. Gallai’r person fod yn unrhyw un, neu sonnir amdano fel baich.",
      "Mae gofal yn yr ateb, ond yr un sy’n helpu a’r cloc sy’n rheoli’r diwrnod.",
      "Yn dangos diwrnod go iawn ac un neu ddau o bethau a oedd yn bwysig i’r person. Nid yw’n glir pwy benderfynodd.",
      "Gwyddai beth oedd yn bwysig i’r person hwn fel unigolyn, a gwnaeth le i hynny, hyd yn oed ar ddiwrnod anodd.",
      "Y person sy’n arwain: ei arferion, ei jôcs, ei lais. Yn onest am flino neu wneud camgymeriadau, ac am yr hyn a roddodd y person yn ôl.",
    ],
  },
  "a-child-taught-me": {
    title: "Beth ddysgodd plentyn i chi",
    situation:
      "Meddyliwch am blentyn rydych wedi ei fagu, neu wedi helpu i’w fagu. Gallai fod yn blentyn i chi, yn ŵyr neu’n wyres, yn chwaer iau neu’n blentyn drws nesaf. Meddyliwch am ddiwrnod nad aeth yn ôl y cynllun.",
    ask: "Beth ddigwyddodd, a beth wnaethoch chi? Beth ddysgodd y plentyn i chi?",
    guide: [
      "Roedd y plentyn yn y ffordd, neu bu’n rhaid iddo ffitio’r cynllun. Ni ddysgwyd dim.",
      "Daeth drwy’r diwrnod, yn bennaf drwy godi llais neu fod yn fwy llym. Mae ochr y plentyn ar goll.",
      "Newidiodd y cynllun gan aros yn garedig. Ychydig sydd am yr hyn roedd y plentyn yn ei ddangos.",
      "Stopiodd i ddeall beth oedd yn digwydd i’r plentyn, a newidiodd y diwrnod oherwydd hynny.",
      "Gall ddweud beth roedd y plentyn yn ei ddangos heb eiriau. Newidiodd ei ffordd o wneud pethau am byth, ac mae’n gynnes ac yn onest am y camgymeriadau a wnaeth.",
    ],
  },
  "gave-your-time": {
    title: "Amser a roesoch am ddim",
    situation:
      "Meddyliwch am amser a roesoch heb gael eich talu. Gallai fod mewn banc bwyd, mosg neu eglwys, gyda thîm pêl-droed, wrth giât yr ysgol neu yng ngardd cymydog. Mae unwaith yn ddigon.",
    ask: "Beth wnaethoch chi yno? Beth ddysgoch chi gan y bobl y cwrddoch â nhw?",
    guide: [
      "Helpodd bobl gan edrych i lawr arnynt. Neu mae’n enwi lle, ond dim a wnaed yno.",
      "Gwnaeth rywbeth defnyddiol. Dim ond rhai a gafodd help yw’r bobl yno.",
      "Gwnaeth rywbeth defnyddiol ac roedd yn hoffi’r bobl. Ychydig sydd am yr hyn a ddysgwyd ganddynt.",
      "Cyfarfu â phobl fel pobl gydradd, ac mae’n enwi rhywbeth a ddysgwyd ganddynt.",
      "Mae’r rhoi a’r cael yn mynd y ddwy ffordd. Yn gwybod enwau pobl a’u cryfderau, ac yn falch o’r hyn a wnaethant gyda’i gilydd.",
    ],
  },
  "others-ran-your-day": {
    title: "Pan oedd eraill yn rheoli eich diwrnod",
    situation:
      "Meddyliwch am adeg pan oedd pobl eraill yn penderfynu sut roedd eich dyddiau’n mynd. Gallai fod yn yr ysbyty, yn y lluoedd arfog, yn y carchar, mewn ysgol breswyl, mewn hostel neu yn eich swydd gyntaf. Does dim rhaid i chi ddweud ble roedd hyn, na pham.",
    ask: "Beth wnaeth rhywun i wneud pethau’n well neu’n waeth? Beth fyddech chi’n ei wneud dros rywun, pan fyddwch chi’n helpu i drefnu ei ddiwrnod?",
    guide: [
      "Yn dweud mai rheolau yw rheolau, neu fod bywyd yn hawdd i bobl mewn lleoedd o’r fath.",
      "Yn dweud beth ddigwyddodd, ond nid oes dim yn dilyn o hynny i eraill.",
      "Yn gwybod am un peth a helpodd neu a frifodd, a byddai’n gwneud hynny neu’n ei osgoi. Nid yw’n dweud pam.",
      "Gall ddweud sut deimlad oedd bod heb lais, a beth all y person sydd â’r allweddi ei wneud am hynny.",
      "Yn troi’r hyn a brofodd yn bethau plaen y byddai’n eu gwneud: cnocio, gofyn, esbonio, cadw addewid. Yn gweld y grym a ddaw gyda’r gwaith, ac yn ofalus ohono.",
    ],
  },
  "starting-again": {
    title: "Dechrau eto",
    situation:
      "Meddyliwch am adeg pan fu’n rhaid i chi ddechrau eto. Gallai fod ar ôl salwch, ar ôl blynyddoedd gartref, ar ôl i swydd ddod i ben, ar ôl ymddeol neu mewn gwlad a oedd yn newydd i chi.",
    ask: "Beth oedd yn anodd? Beth oedd gennych chi o’ch bywyd cynt a fu’n ddefnyddiol wedyn?",
    guide: [
      "Bai rhywun arall oedd y cyfan, neu roedd y cyfan yn hawdd.",
      "Yn dweud bod y cyfnod yn anodd a’i fod wedi mynd heibio. Ni ddywedir sut.",
      "Yn enwi beth oedd yn anodd ac un peth a wnaeth am hynny.",
      "Yn onest am yr hyn a oedd yn anodd. Gofynnodd am help neu dysgodd rywbeth newydd, ac mae’n gwybod beth a ddaeth o’r bywyd cynt.",
      "Yn dangos sut y daliodd ati, pwy helpodd a beth a roddodd yn ôl. Yn adnabod cryfderau personol heb frolio, a byddai’n gwneud dechrau’n haws i’r person nesaf.",
    ],
  },
}
