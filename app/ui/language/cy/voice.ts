import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** Answers that are spoken. */
export const voice: Translation<ApplicantWords["voice"]> = {
  refusals: {
    "not-found": () => "Ni allwn ddod o hyd i’r recordiad hwn. Efallai ei fod wedi’i ddileu mewn tab arall",
    "already-sent": () => "Rydych wedi anfon y cais hwn. Ni ellir ei newid mwyach",
    withdrawn: () => "Rydych wedi tynnu’r cais hwn yn ôl, felly ni ellir ei newid mwyach",
    "vacancy-closed": () => "Mae’r swydd hon wedi cau, felly ni allwn dderbyn eich ateb mwyach",
    "recording-missing": () => "Dewiswch ffeil sain yn gyntaf, neu recordiwch eich ateb yma",
    "recording-empty": () => "Nid oes sain yn y recordiad hwn. Recordiwch ef eto, neu dewiswch ffeil arall",
    "recording-too-large": ({ megabytes }) =>
      `Mae’r ffeil hon yn fwy na ${megabytes} MB. Recordiwch ateb byrrach, neu dewiswch ffeil lai`,
    "recording-not-audio": () => "Nid recordiad sain yw’r ffeil hon. Dewiswch ffeil arall",
    "recording-is-video": () =>
      "Fideo yw hwn. Dim ond eich llais sydd ei angen arnom, nid eich llun. Recordiwch sain yn unig",
    "answer-needed": () =>
      "Rydych wedi anfon y cais hwn, felly rhaid cael ateb i’r cwestiwn hwn. Teipiwch un yn gyntaf, neu recordiwch un newydd",
  },
  instead: "Ateb drwy siarad yn lle hynny",
  given: {
    title: "Atebwyd hwn gennych drwy siarad",
    text: "Yr hyn a ddywedoch sy’n cyfrif. Os byddwch yn teipio hefyd, bydd y panel yn darllen yr hyn a ddywedoch yn lle’r hyn a deipiwch.",
    open: "Gwrando, recordio eto neu ei ddileu",
    listen: (number) => `Gwrando ar eich ateb i gwestiwn ${number}`,
  },

  answer: {
    title: "Ateb drwy siarad",
    lead: "Dywedwch ef yn eich geiriau eich hun, yn eich ffordd eich hun o siarad.",
    how: [
      "Mae rhywun nad yw’n eich sgorio yn gwrando, ac yn teipio’r hyn a ddywedwch, air am air.",
      "Mae’r panel yn darllen y geiriau hynny. Nid ydynt yn clywed eich llais.",
      "Peidiwch â dweud eich enw, nac enwau llawn pobl eraill.",
      "Gallwch wrando yn gyntaf, a’i recordio eto mor aml ag y dymunwch.",
    ],
    typedToo:
      "Rydych wedi teipio ateb hefyd. Gyda recordiad, mae’r panel yn darllen yr hyn a ddywedwch yn ei le. Os dilëwch y recordiad, bydd yr hyn a deipioch yn cyfrif eto.",
    yours: "Eich recordiad",
    recordedAt: "Recordiwyd ar yr amser hwn:",
    play: "Eich recordiad",
    download: "Lawrlwytho eich recordiad",
    again: "Recordio eto",
    againText: "Bydd recordiad newydd yn cymryd lle hwn.",
    remove: "Dileu’r recordiad hwn",
    removeTitle: "Dileu eich recordiad?",
    removeText: "Ni allwch ei gael yn ôl. Bydd eich atebion eraill yn aros.",
    removeYes: "Ie, ei ddileu",
    removeNo: "Na, ei gadw",
    saved: "Mae eich recordiad wedi’i gadw.",
    removed: "Mae eich recordiad wedi’i ddileu.",
    transcript: "Yr hyn y mae’r panel yn ei ddarllen",
    transcriptText: "Gwrandawodd rhywun a theipio hwn.",
    file: "Dewis ffeil sain",
    fileHint: (megabytes, minutes) =>
      `Unrhyw recordiad o’ch ffôn neu’ch cyfrifiadur, hyd at ${megabytes} MB. Ar y rhan fwyaf o ffonau mae hynny tua ${minutes} munud. Mae dau neu dri munud yn hen ddigon.`,
    save: "Cadw’r recordiad hwn",
    goOn: "Parhau",
    toCheck: "Yn ôl at eich atebion i gyd",
    type: "Teipio eich ateb yn lle hynny",
    closedTitle: "Mae’r swydd hon wedi cau",
    closedText: "Ni all dderbyn rhagor o atebion.",
    tooMany:
      "Roedd hynny’n llawer o recordiadau mewn amser byr. Arhoswch ychydig a cheisiwch eto. Mae eich atebion yn ddiogel",
    tooOld: "Bu’r dudalen hon ar agor am amser hir. Dewiswch y ffeil unwaith eto a’i chadw",
    brokenOff: "Ni chyrhaeddodd y recordiad yn gyfan. Ceisiwch eto",
    full: "Mae llawer o bobl yn anfon recordiadau nawr. Ceisiwch eto ymhen munud",
  },

  recorder: {
    title: "Recordio yma",
    text: (megabytes) =>
      `Bydd eich porwr yn gofyn a gaiff ddefnyddio’r microffon. Cymerwch eich amser: mae lle i ${megabytes} MB, ac mae hynny’n fwy na 10 munud.`,
    start: "Dechrau recordio",
    pause: "Oedi",
    resume: "Mynd ymlaen",
    stop: "Stopio",
    use: "Defnyddio’r recordiad hwn",
    again: "Recordio eto",
    time: "Amser",
    level: "Pa mor uchel ydyw",
    listen: "Gwrando ar yr hyn a recordioch",
    states: {
      recording: "Yn recordio.",
      paused: "Wedi oedi. Nid oes dim yn cael ei recordio.",
      recorded: "Wedi stopio. Gwrandewch arno. Yna defnyddiwch ef, neu recordiwch eto.",
      full: "Mae’r recordiad mor hir ag y gall fod, felly mae wedi stopio. Gallwch ei ddefnyddio, neu recordio un byrrach.",
      quiet: "Ni chlywsom bron ddim. Gwrandewch arno. Os yw’n dawel, recordiwch eto.",
      sending: "Yn cadw eich recordiad. Arhoswch.",
      failed: "Ni ellid ei anfon. Mae eich recordiad yma o hyd. Ceisiwch eto.",
      refused:
        "Ni adawodd y porwr i ni ddefnyddio’r microffon. Gallwch ei ganiatáu a cheisio eto, neu ddewis ffeil sain isod.",
      unable: "Ni all y porwr hwn recordio. Gallwch ddewis ffeil sain isod.",
    },
  },
}
