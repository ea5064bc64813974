import type { WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"

const ask = "Pa mor dda yw gwneud pob un o’r pethau hyn?"

/** The situations with things to rate in Welsh, by code. They await a native reader’s review (docs/welsh.md). */
export const welshScenarios: Readonly<Record<string, WelshQuestion>> = {
  "third-takeaway": {
    title: "Y trydydd tecawê",
    situation:
      "Mae Marcus yn 34 oed ac mae ganddo ei fflat ei hun. Rydych yn ei gefnogi i goginio dair noson yr wythnos. Mae ei gynllun yn dweud ei fod am fwyta mwy o fwyd ffres. Heno mae eisiau tecawê arno, am y trydydd tro yr wythnos hon. Mae’r arian ganddo.",
    ask,
    options: {
      a: "Dweud mai bwyd ffres sydd yn y cynllun, felly gall tecawê aros tan y penwythnos.",
      b: "Dweud “eich dewis chi”, a’i helpu i’w archebu.",
      c: "Dechrau coginio rhywbeth ffres. Efallai y bydd yn newid ei feddwl pan fydd yn ei arogli.",
      d: "Gofyn beth mae’n ei hoffi amdano, ac archebu. Cynnig gwneud y pryd hwnnw gyda’ch gilydd ryw ddiwrnod.",
    },
  },
  "running-late": {
    title: "Bod yn hwyr",
    situation:
      "Rydych yn ymweld â phobl yn eu cartrefi yn y bore. Roedd y person cyntaf wedi cynhyrfu, felly arhosoch yn hirach. Nawr byddwch 20 munud yn hwyr yn cyrraedd Joan. Mae hi’n 79 oed, ac mae ei ffrind yn dod i’w nôl i fynd i’r côr am hanner awr wedi naw.",
    ask,
    options: {
      a: "Ffonio Joan nawr. Ymddiheuro, dweud pryd byddwch chi yno, a gofyn beth sydd bwysicaf iddi.",
      b: "Cyrraedd cyn gynted ag y gallwch, ymddiheuro, a gweithio’n gyflym er mwyn iddi gyrraedd y côr mewn pryd.",
      c: "Ysgrifennu’r amser a gynlluniwyd yn y nodiadau. Byddwch yn gwneud iawn am y munudau ar ddiwrnod arall.",
      d: "Ffonio’r swyddfa a gofyn iddynt ddweud wrthi, gan mai nhw sy’n cynllunio’r ymweliadau.",
    },
  },
  "broken-mug": {
    title: "Y mwg a dorrodd",
    situation:
      "Rydych yn golchi llestri yn nhŷ Sam. Rydych yn gollwng ei fwg pêl-droed ac mae’n torri. Ei dad roddodd y mwg iddo. Mae Sam yn yr ystafell nesaf yn gwylio’r gêm ac ni chlywodd.",
    ask,
    options: {
      a: "Prynu un yr un fath ar y ffordd i mewn yfory a’i roi yn y cwpwrdd.",
      b: "Mynd i ddweud wrtho nawr. Ymddiheuro, a gofyn beth hoffai ei wneud.",
      c: "Dweud wrtho pan fydd y gêm drosodd, cyn i chi adael, a dangos y darnau iddo.",
      d: "Ei ysgrifennu yn y llyfr negeseuon fel y gall eich rheolwr ddweud wrtho.",
    },
  },
  "not-this-morning": {
    title: "Nid y bore yma",
    situation:
      "Rydych yn helpu Mr Hughes i ymolchi yn y bore. Roedd yn arfer rhedeg band dawns ac mae’n hoffi sôn wrthych am hynny. Heddiw mae’n dweud nad yw am ymolchi. Dywedodd yr un peth ddoe. Mae’n ymddangos yn dawel.",
    ask,
    options: {
      a: "Dweud bod hynny’n iawn, nodi iddo ddweud na, a gwneud y dasg nesaf.",
      b: "Eistedd am funud. Gadael yr ymolchi am y tro a gofyn sut mae’n teimlo.",
      c: "Gofyn a fyddai’n well ganddo ymolchi wedyn, neu olchi ei ddwylo a’i wyneb yn unig, gyda pheth o’i gerddoriaeth ymlaen.",
      d: "Dweud wrtho y bydd ei ferch yn anhapus gyda chi os na fydd yn ymolchi.",
    },
  },
  "late-gig": {
    title: "Mae’r gig yn gorffen am un ar ddeg",
    situation:
      "Mae Chloe yn 26 oed ac yn rhannu tŷ gyda dau ffrind. Mae ei hoff fand yn y dref y mis nesaf ac mae ganddi docyn. Mae’r cymorth yn y tŷ yn gorffen am naw. Mae’r gig yn gorffen am un ar ddeg, ac mae hi am gael rhywun gyda hi.",
    ask,
    options: {
      a: "Siarad â’r tîm a’r rheolwr nawr, gyda Chloe, am bwy allai gyfnewid oriau.",
      b: "Dweud wrth Chloe fod y cymorth yn gorffen am naw, a’i helpu i werthu’r tocyn mewn da bryd.",
      c: "Gofyn i Chloe a oes ganddi ffrind sy’n mynd, ac a hoffai hi fynd gyda’r ffrind hwnnw.",
      d: "Cynnig aros ymlaen eich hun y noson honno, heb dâl, a chadw hynny rhyngoch chi a Chloe.",
    },
  },
  "letter-board": {
    title: "Y bwrdd llythrennau",
    situation:
      "Rydych yn cwrdd â Leila am y tro cyntaf. Mae hi’n sillafu geiriau drwy bwyntio at lythrennau ar fwrdd. Mae hi’n gyflym ac yn ddoniol, ond rydych chi’n araf yn ei dilyn. Mae ei brawd yn yr ystafell ac yn gallu ei darllen yn gyflym.",
    ask,
    options: {
      a: "Gofyn i’w brawd ddweud wrthych beth mae hi’n ei ddweud, rhag iddi flino.",
      b: "Dyfalu diwedd pob gair yn uchel, er mwyn i bethau fynd yn gyflymach iddi.",
      c: "Dweud eich bod yn newydd i hyn. Gofyn iddi ddangos i chi sut mae hi’n hoffi gwneud pethau.",
      d: "Cymryd eich amser, gwylio pob llythyren, a dweud y gair yn ôl i wneud yn siŵr.",
    },
  },
  "talked-over": {
    title: "Siarad drosti",
    situation:
      "Rydych yn newydd. Rydych chi a gweithiwr cymorth arall mewn caffi gyda Priya. Mae’r gweinydd yn gofyn beth hoffai Priya. Mae eich cydweithiwr yn ateb drosti: “Te mae hi’n ei gael bob amser.” Mae Priya yn edrych i lawr ar y bwrdd.",
    ask,
    options: {
      a: "Troi at Priya a dweud, “Beth hoffech chi?” Yna aros.",
      b: "Dweud dim. Mae eich cydweithiwr yn ei hadnabod ers blynyddoedd.",
      c: "Ar ôl y daith, dweud wrth eich cydweithiwr yn breifat beth welsoch chi.",
      d: "Dweud wrth y rheolwr yfory, a gadael i’r rheolwr ddatrys y peth.",
    },
  },
  "steam-train": {
    title: "Glaw ar y trên stêm",
    situation:
      "Mae Tom wedi edrych ymlaen ers wythnosau at ddiwrnod ar y rheilffordd stêm. Rydych yn mynd gydag ef yfory. Heno rydych yn gweld bod glaw trwm ar y ffordd. Nid yw Tom wedi clywed.",
    ask,
    options: {
      a: "Symud y daith i ddiwrnod sych, a dweud wrtho yn y bore fel syrpréis.",
      b: "Mynd fel y trefnwyd a dweud dim. Pacio cotiau a fflasg a chodi calon.",
      c: "Holi beth sydd dan do yno, yna ffonio Tom gyda’r newyddion a syniadau.",
      d: "Dweud wrth Tom am y glaw a gofyn beth hoffai ei wneud: mynd, aros am ddiwrnod arall neu rywbeth gwahanol.",
    },
  },
  "bus-on-his-own": {
    title: "Bws rhif 9",
    situation:
      "Mae Jamie yn 22 oed. Mae am fynd ar y bws i dŷ ei gariad ar ei ben ei hun am y tro cyntaf. Mae ei fam yn mynd â chi o’r neilltu. Mae hi’n poeni ac yn gofyn i chi ei berswadio i beidio â mynd.",
    ask,
    options: {
      a: "Dilyn y bws yn eich car y tro cyntaf, er mwyn iddo fod yn ddiogel. Peidio â dweud wrtho.",
      b: "Dweud wrth ei fam eich bod yn ei chlywed. Dweud mai dewis Jamie yw hyn. Gofyn a gaiff y tri ohonoch siarad.",
      c: "Dweud wrth ei fam y gwnewch eich gorau, a gobeithio y bydd ef yn anghofio am y peth.",
      d: "Cynllunio’r daith gyda Jamie: mynd ar y bws gyda’ch gilydd, cadw rhif ffôn, cytuno beth i’w wneud os bydd yn hwyr.",
    },
  },
  barbecue: {
    title: "Yn y barbeciw",
    situation:
      "Rydych mewn barbeciw ar eich diwrnod i ffwrdd. Mae rhywun yn gofyn beth yw eich gwaith. Rydych yn dweud eich bod yn cefnogi pobl. Mae’n chwerthin ac yn dweud, “Allwn i ddim gwneud hynny. Druan ohonyn nhw.”",
    ask,
    options: {
      a: "Dweud stori ddoniol wrtho am rywun rydych yn ei gefnogi, i ddangos cymaint o hwyl yw’r gwaith.",
      b: "Gwenu, dweud ei fod yn talu’r biliau, a siarad am rywbeth arall.",
      c: "Dweud nad oes lle i ddweud “druan ohonyn nhw”. Dweud wrtho beth rydych yn ei hoffi am y gwaith, heb enwi neb.",
      d: "Gofyn iddo beth sy’n gwneud iddo ddweud hynny.",
    },
  },
  "kens-secret": {
    title: "Cyfrinach Ken",
    situation:
      "Rydych yn cerdded i’r siopau gyda Ken bob wythnos. Heddiw mae’n dweud bod ffrind newydd yn gofyn iddo am arian o hyd ac yn gwylltio os bydd yn dweud na. Mae Ken yn dweud, “Peidiwch â dweud wrth neb.”",
    ask,
    options: {
      a: "Addo peidio â dweud. Mae Ken yn ymddiried ynoch chi. Cadw llygad ar bethau bob wythnos.",
      b: "Dweud pam na allwch chi gadw hyn i chi’ch hun. Gofyn beth mae Ken am ei weld yn digwydd. Dweud wrth eich rheolwr, gyda Ken yn gwybod hynny.",
      c: "Gwrando, peidio ag addo dim, a dweud wrth eich rheolwr cyn gynted ag y bydd Ken gartref.",
      d: "Dweud wrth Ken am beidio â gweld y ffrind hwn eto, am nad yw ffrindiau’n gwneud hynny.",
    },
  },
}
