import type { ApplicantLetters } from "#app/domain/messages/letters.ts"

/** A letter's text of its paragraphs. */
export const paragraphs = (...parts: readonly string[]) => `${parts.join("\n\n")}\n`

/** Whom to call with a question. */
export const ask = ({
  contactName,
  contactPhone,
}: {
  readonly contactName: string
  readonly contactPhone: string
}) =>
  `Unrhyw gwestiwn? Ffoniwch ${contactName} ar ${contactPhone}. Gyda chyfnewid testun, deialwch 18001 yn gyntaf.`

export const hello = "Helo,"

/** The letters to people who look for work, in Welsh. They await a native reader's review: docs/welsh.md. */
export const welshLetters: ApplicantLetters = {
  "application-receipt": ({ job, provider, reference, url, hearBy, ...contact }) => ({
    subject: `Mae eich cais gennym: ${job}`,
    text: paragraphs(
      hello,
      `Diolch. Mae eich cais am y swydd hon gyda ${provider} wedi cyrraedd: ${job}.`,
      `Eich cyfeirnod yw: ${reference}`,
      "I ddarllen, argraffu neu newid yr hyn a anfonoch, neu i’w dynnu’n ôl, agorwch y ddolen hon:",
      url,
      `Mae’r panel yn darllen eich atebion heb eich enw. Byddwch yn clywed gennym erbyn ${hearBy}.`,
      ask(contact),
    ),
  }),
  "come-back-link": ({ job, provider, reference, url, ...contact }) => ({
    subject: `Parhau â’ch cais: ${job}`,
    text: paragraphs(
      hello,
      `Mae’r ddolen hon yn agor eich cais gyda ${provider}: ${job}. Pwyswch y botwm ar y dudalen y mae’n arwain ati:`,
      url,
      `Eich cyfeirnod yw: ${reference}`,
      "Mae’r ddolen yn gweithio mor aml ag y dymunwch, nes i chi greu un newydd. Peidiwch â’i rhannu: mae’n agor yr hyn a ysgrifennoch.",
      "Heb ofyn am hyn? Yna teipiodd rhywun eich cyfeiriad drwy gamgymeriad. Does dim i’w wneud.",
      ask(contact),
    ),
  }),
  "offer-made": ({ job, provider, url, ...contact }) => ({
    subject: `Hoffem i chi weithio gyda ni: ${job}`,
    text: paragraphs(
      hello,
      `Newyddion da. Mae ${provider} yn cynnig y swydd i chi: ${job}.`,
      "Bydd y cynnig yn sefyll unwaith y bydd y gwiriadau y mae’r gyfraith yn gofyn amdanynt wedi’u gwneud. Darllenwch ef a rhowch eich ateb yma:",
      url,
      ask(contact),
    ),
  }),
  "offer-taken-back": ({ job, provider, url, ...contact }) => ({
    subject: `Newyddion am eich cynnig: ${job}`,
    text: paragraphs(
      hello,
      `Mae’n ddrwg gennym. Mae ${provider} wedi dod â’i gynnig o’r swydd i ben: ${job}.`,
      "Mae’r rheswm, a’r hyn y gallwch ei wneud os credwch nad yw’n iawn, i’w gweld yma:",
      url,
      ask(contact),
    ),
  }),
  "offer-confirmed": ({ job, provider, startOn, url, ...contact }) => ({
    subject: `Chi piau’r swydd: ${job}`,
    text: paragraphs(
      hello,
      `Newyddion da. Mae popeth sydd i’w wirio yn ei le, ac mae ${provider} yn cadarnhau ei gynnig: ${job}. Nid oes amodau arno bellach.`,
      `Eich diwrnod cyntaf yw ${startOn}. Mae i’w weld yma:`,
      url,
      ask(contact),
    ),
  }),
  "start-put-off": ({ job, provider, startOn, url, ...contact }) => ({
    subject: `Diwrnod cyntaf arall: ${job}`,
    text: paragraphs(
      hello,
      `Mae ${provider} yn gofyn i chi ddechrau ar ddiwrnod arall: ${startOn}. Mae eich cynnig yn sefyll: ${job}.`,
      "Mae’r rheswm i’w weld yma. Os nad yw’r diwrnod yn addas i chi, ffoniwch ni:",
      url,
      ask(contact),
    ),
  }),
  shortlisted: ({ job, provider, url, ...contact }) => ({
    subject: `Eich cais: ${job}`,
    text: paragraphs(
      hello,
      `Newyddion da. Darllenodd pobl eich atebion, a hoffent gwrdd â chi: ${job}, gyda ${provider}.`,
      "Nesaf byddwch yn dewis amser sy’n addas i chi. Pan fydd amserau i ddewis o’u plith, byddant ar eich tudalen, lle cewch hefyd weld sut mae eich cais yn dod yn ei flaen:",
      url,
      ask(contact),
    ),
  }),
  "decision-made": ({ job, provider, reason, ...contact }) => ({
    subject: `Am eich cais: ${job}`,
    text: paragraphs(
      hello,
      `Diolch am wneud cais gyda ${provider}: ${job}. Y tro hwn ni fyddwn yn mynd â’ch cais ymhellach.`,
      "Dyma’r rheswm:",
      reason,
      "Person a wnaeth y penderfyniad hwn, ar ôl i’r panel ddarllen eich atebion. Os ydych yn meddwl ei fod yn anghywir, dywedwch wrthym a bydd person yn edrych eto.",
      ask(contact),
    ),
  }),
  "question-answered": ({ job, provider, question, answer, url, ...contact }) => ({
    subject: `Ateb i’ch cwestiwn: ${job}`,
    text: paragraphs(
      hello,
      `Gofynnoch am swydd: ${job}, gyda ${provider}. Dyma’r hyn a ofynnoch:`,
      question,
      "Dyma’r ateb:",
      answer,
      "Gallwch ddarllen am y swydd a gwneud cais yma:",
      url,
      ask(contact),
      "Dim ond ar gyfer yr ateb hwn y defnyddiwyd eich cyfeiriad. Ni fydd neb yn ysgrifennu atoch eto am eich bod wedi gofyn.",
    ),
  }),
  "message-waiting": ({ job, provider, url, ...contact }) => ({
    subject: `Mae gennych neges am eich cais: ${job}`,
    text: paragraphs(
      hello,
      `Ysgrifennodd ${provider} atoch am eich cais: ${job}. Darllenwch hi ac atebwch ar eich tudalen:`,
      url,
      ask(contact),
    ),
  }),
  "times-to-meet": ({ job, provider, url, ...contact }) => ({
    subject: `Dewis amser i gwrdd: ${job}`,
    text: paragraphs(
      hello,
      `Gallwch nawr ddewis pryd i gwrdd â’r panel: ${job}, gyda ${provider}. Y cyntaf i ddewis amser sy’n ei gael. Gallwch ei newid nes iddo ddechrau.`,
      url,
      "Onid oes amser sy’n addas i chi, neu a fyddai rhywbeth yn eich helpu i gymryd rhan? Dywedwch wrthym ar yr un dudalen.",
      ask(contact),
    ),
  }),
  "before-we-meet": ({ job, provider, words, questions, url, ...contact }) => ({
    subject: `Yr hyn y byddwn yn ei ofyn pan gwrddwn: ${job}`,
    text: paragraphs(
      hello,
      `Byddwch yn cwrdd â’r panel ar gyfer y swydd hon: ${job}, gyda ${provider}. Nid oes neb am eich baglu, felly dyma’r cyfan ymlaen llaw.`,
      words,
      "Yr hyn y byddwn yn ei ofyn i chi, ac i bawb arall:",
      questions,
      "Gallwch ddarllen hyn eto, gweld pwy fyddwch yn eu cwrdd, a dweud beth fyddai’n eich gwneud yn gyfforddus:",
      url,
      ask(contact),
    ),
  }),
  "time-chosen": ({ job, provider, when, how, place, url, ...contact }) => ({
    subject: `Eich amser i gwrdd: ${job}`,
    text: paragraphs(
      hello,
      `Rydych yn cwrdd â ${provider} am y swydd: ${job}.`,
      when,
      how,
      place,
      "I ddewis amser arall, neu i ofyn am rywbeth a fyddai’n eich helpu, agorwch eich tudalen:",
      url,
      ask(contact),
    ),
  }),
  "complaint-received": ({ job, provider, answerBy, url, ...contact }) => ({
    subject: "Mae eich cwyn gennym",
    text: paragraphs(
      hello,
      `Mae eich cwyn am eich cais gyda ${provider} wedi cyrraedd: ${job}. Diolch am ddweud wrthym.`,
      `Mae’r person sy’n atebol dros ${provider} yn ei darllen. Cewch ateb erbyn ${answerBy}.`,
      "Gallwch ddarllen yr hyn a ysgrifennoch, a’r ateb pan ddaw, yma:",
      url,
      "Tra bo’r gŵyn ar agor, nid oes dim am eich cais yn cael ei ddileu oni bai eich bod yn gofyn am hynny.",
      ask(contact),
    ),
  }),
  "complaint-answered": ({ provider, url, ...contact }) => ({
    subject: "Mae ateb i’ch cwyn",
    text: paragraphs(
      hello,
      `Mae ${provider} wedi ateb eich cwyn. Gallwch ddarllen yr ateb yma:`,
      url,
      "Os nad yw’n unioni pethau, mae’r dudalen yn dweud pwy arall all helpu.",
      ask(contact),
    ),
  }),
  "feedback-ready": ({ job, provider, url, ...contact }) => ({
    subject: `Yr hyn a welodd y panel ynoch chi: ${job}`,
    text: paragraphs(
      hello,
      `Gwnaethoch gais gyda ${provider}: ${job}. Mae’r panel yn dweud beth welodd yn eich atebion. Gallwch ei ddarllen yma:`,
      url,
      "Chi piau hwn i’w gadw. A oes rhywbeth yn aneglur? Ysgrifennwch atom ar yr un dudalen.",
      ask(contact),
    ),
  }),
}
