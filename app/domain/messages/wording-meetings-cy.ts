import type { MeetingLetters } from "#app/domain/messages/letters.ts"
import { ask, hello, paragraphs } from "#app/domain/messages/wording-cy.ts"

type ToApplicants = "time-moved" | "time-off" | "meeting-soon" | "meeting-missed"

/** Letters about a time to meet, in Welsh. They await a native reader's review: docs/welsh.md. */
export const welshMeetingLetters: Pick<MeetingLetters, ToApplicants> = {
  "time-moved": ({ job, provider, before, when, how, place, url, ...contact }) => ({
    subject: `Mae eich amser i gwrdd wedi newid: ${job}`,
    text: paragraphs(
      hello,
      `Mae eich amser i gwrdd â ${provider} am y swydd wedi newid: ${job}. Dyma’r amser nawr:`,
      when,
      how,
      place,
      ...(before ? [`Dyma’r amser oedd gennych o’r blaen, nad yw’n cyfrif mwyach: ${before}.`] : []),
      "Onid yw’n addas i chi? Gallwch ddewis amser arall, neu ofyn am rywbeth a fyddai’n eich helpu:",
      url,
      ask(contact),
    ),
  }),
  "time-off": ({ job, provider, when, url, again, ...contact }) => ({
    subject: `Nid oes rhaid i chi ddod: ${job}`,
    text: paragraphs(
      hello,
      `Nid yw’r amser hwn i gwrdd â ${provider} am y swydd yn cyfrif mwyach: ${job}.`,
      when,
      again ? "Gallwch ddewis amser arall ar eich tudalen:" : "Mae eich tudalen yn dweud beth sy’n digwydd:",
      url,
      ask(contact),
    ),
  }),
  "meeting-soon": ({ job, provider, today, when, how, place, url, ...contact }) => ({
    subject: `Edrychwn ymlaen at gwrdd â chi: ${job}`,
    text: paragraphs(
      hello,
      `Byddwch yn cwrdd â ${provider} ${today ? "heddiw" : "yfory"} am y swydd: ${job}.`,
      when,
      how,
      place,
      "Oni allwch ddod, neu a fyddai rhywbeth yn eich helpu? Gallwch newid yr amser o hyd, ac nid oes ots gan neb:",
      url,
      ask(contact),
    ),
  }),
  "meeting-missed": ({ job, provider, url, ...contact }) => ({
    subject: `Ni wnaethom gwrdd: ${job}`,
    text: paragraphs(
      hello,
      `Roedd gennym amser i gwrdd am y swydd, ac ni welsom chi: ${job}, gyda ${provider}. Mae pethau’n digwydd, a gobeithio eich bod yn iawn.`,
      "Nid oes dim wedi’i benderfynu. A hoffech gwrdd o hyd? Gallwch ddewis amser arall:",
      url,
      "Nid oes rhaid i chi ddweud pam. A fyddai rhywbeth yn ei gwneud yn haws i ddod? Dywedwch wrthym ar yr un dudalen.",
      "Oeddech chi yno? Yna gwnaethom gamgymeriad. Ffoniwch ni.",
      ask(contact),
    ),
  }),
}
