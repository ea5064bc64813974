import type { ReferenceLetters } from "#app/domain/messages/letters.ts"
import { ask, paragraphs } from "#app/domain/messages/wording.ts"
import { ask as askInWelsh } from "#app/domain/messages/wording-cy.ts"

/** Letters to people who are asked about somebody who accepted an offer. */
export const referenceLetters: ReferenceLetters = {
  "reference-asked": ({ referee, name, job, provider, until, url, ...contact }) => ({
    subject: `${provider} asks for a reference`,
    text: paragraphs(
      `Hello ${referee},`,
      `${name} has been offered a job at ${provider}: ${job}. The law asks us to hear from people who know them before they start, and you are one of them.`,
      "It takes about five minutes. You need no account. Open this link and write what you know, in your own words:",
      url,
      `The link works until ${until}, for one answer. Please do not pass it on.`,
      "If you cannot give a reference, or would rather not, say so on the same page. Nobody asks you again then.",
      "What you write is locked away and read only by those who make offers. The page says what happens with it.",
      ask(contact),
    ),
  }),
  "reference-reminder": ({ referee, name, job, provider, until, url, ...contact }) => ({
    subject: `${provider} still hopes for a reference`,
    text: paragraphs(
      `Hello ${referee},`,
      `We asked you about ${name}, who has been offered a job at ${provider}: ${job}. We have not heard from you yet, and they cannot start before we have.`,
      "It takes about five minutes:",
      url,
      `The link works until ${until}. If you would rather not, say so there: you get no more letters then.`,
      "Would you rather talk? Call us, and we write down what you say.",
      ask(contact),
    ),
  }),
}

/** They await a native reader's review: docs/welsh.md. */
export const welshReferenceLetters: ReferenceLetters = {
  "reference-asked": ({ referee, name, job, provider, until, url, ...contact }) => ({
    subject: `Mae ${provider} yn gofyn am eirda`,
    text: paragraphs(
      `Helo ${referee},`,
      `Mae ${name} wedi cael cynnig swydd gyda ${provider}: ${job}. Mae’r gyfraith yn gofyn i ni glywed gan bobl sy’n eu hadnabod cyn iddynt ddechrau, ac rydych chi’n un ohonynt.`,
      "Mae’n cymryd tua phum munud. Nid oes angen cyfrif arnoch. Agorwch y ddolen hon ac ysgrifennwch yr hyn a wyddoch, yn eich geiriau eich hun:",
      url,
      `Mae’r ddolen yn gweithio tan y dyddiad hwn: ${until}. Mae’n gweithio ar gyfer un ateb. Peidiwch â’i phasio ymlaen.`,
      "Os na allwch roi geirda, neu os byddai’n well gennych beidio, dywedwch hynny ar yr un dudalen. Ni fydd neb yn gofyn i chi eto wedyn.",
      "Mae’r hyn a ysgrifennwch wedi’i gloi, a dim ond y rhai sy’n gwneud cynigion sy’n ei ddarllen. Mae’r dudalen yn dweud beth sy’n digwydd iddo.",
      askInWelsh(contact),
    ),
  }),
  "reference-reminder": ({ referee, name, job, provider, until, url, ...contact }) => ({
    subject: `Mae ${provider} yn dal i obeithio am eirda`,
    text: paragraphs(
      `Helo ${referee},`,
      `Gofynnom i chi am ${name}, sydd wedi cael cynnig swydd gyda ${provider}: ${job}. Nid ydym wedi clywed gennych eto, ac ni allant ddechrau cyn i ni glywed.`,
      "Mae’n cymryd tua phum munud:",
      url,
      `Mae’r ddolen yn gweithio tan y dyddiad hwn: ${until}. Os byddai’n well gennych beidio, dywedwch hynny yno: ni chewch fwy o lythyrau wedyn.`,
      "A fyddai’n well gennych siarad? Ffoniwch ni, a byddwn yn ysgrifennu’r hyn a ddywedwch.",
      askInWelsh(contact),
    ),
  }),
}
