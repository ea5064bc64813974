import type { Texts } from "#app/domain/messages/text-data.ts"
import type { Language } from "#app/kernel/language.ts"

type Template =
  | "time-chosen"
  | "time-moved"
  | "time-off"
  | "meeting-soon"
  | "meeting-missed"
  | "panel-meeting-set"
  | "panel-meeting-moved"
  | "panel-meeting-off"
  | "panel-meeting-soon"
type ToApplicants = Extract<
  Template,
  "time-chosen" | "time-moved" | "time-off" | "meeting-soon" | "meeting-missed"
>

const english: Pick<Texts, Template> = {
  "time-chosen": ({ provider, when, url, contactPhone }) => ({
    subject: `Your time to meet ${provider}`,
    text: `You meet ${provider} on ${when}. Where, and what else to know: ${url} Any question? Call ${contactPhone}.\n`,
  }),
  "time-moved": ({ provider, when, url, contactPhone }) => ({
    subject: `Your time to meet ${provider} has changed`,
    text: `Your time to meet ${provider} has changed. Now it is ${when}. Does it not suit you? ${url} Any question? Call ${contactPhone}.\n`,
  }),
  "time-off": ({ provider, when, url, contactPhone }) => ({
    subject: `You do not have to come to ${provider}`,
    text: `You do not have to come to ${provider} on ${when}. Your page says where things stand: ${url} Any question? Call ${contactPhone}.\n`,
  }),
  "meeting-soon": ({ provider, today, when, url, contactPhone }) => ({
    subject: `You meet ${provider} ${today ? "today" : "tomorrow"}`,
    text: `You meet ${provider} ${today ? "today" : "tomorrow"}: ${when}. Can you not come? You can still change the time, and nobody minds: ${url} Or call ${contactPhone}.\n`,
  }),
  "meeting-missed": ({ provider, url, contactPhone }) => ({
    subject: `We did not meet at ${provider}`,
    text: `We did not see you at ${provider}, and hope that you are well. Nothing is decided. You can choose another time: ${url} Were you there? Please call ${contactPhone}.\n`,
  }),
  "panel-meeting-set": ({ provider, when, url, contactPhone }) => ({
    subject: `The panel at ${provider} meets somebody`,
    text: `The panel at ${provider} meets somebody on ${when}: ${url} Can you not be there? Call ${contactPhone}.\n`,
  }),
  "panel-meeting-moved": ({ provider, when, url, contactPhone }) => ({
    subject: `A time of the panel at ${provider} has changed`,
    text: `A time of the panel at ${provider} has changed. Now it is ${when}: ${url} Can you not be there? Call ${contactPhone}.\n`,
  }),
  "panel-meeting-off": ({ provider, when, url, contactPhone }) => ({
    subject: `A meeting of the panel at ${provider} does not take place`,
    text: `The panel at ${provider} does not meet on ${when}. ${url} Any question? Call ${contactPhone}.\n`,
  }),
  "panel-meeting-soon": ({ provider, today, when, url, contactPhone }) => ({
    subject: `The panel at ${provider} meets somebody ${today ? "today" : "tomorrow"}`,
    text: `${today ? "Today" : "Tomorrow"} the panel at ${provider} meets somebody: ${when}. Your part in it: ${url} Can you not be there? Call ${contactPhone}. Nobody minds.\n`,
  }),
}

const easyRead: Pick<Texts, ToApplicants> = {
  "time-chosen": ({ provider, when, url, contactPhone }) => ({
    subject: `You meet ${provider}`,
    text: `You meet ${provider}. When: ${when}. You can read more here: ${url} Do you want help? Call ${contactPhone}.\n`,
  }),
  "time-moved": ({ provider, when, url, contactPhone }) => ({
    subject: `You have a new time at ${provider}`,
    text: `You have a new time at ${provider}. When: ${when}. Do you want another time? ${url} Do you want help? Call ${contactPhone}.\n`,
  }),
  "time-off": ({ provider, when, url, contactPhone }) => ({
    subject: `You do not have to come to ${provider}`,
    text: `You do not have to come to ${provider}. Not at this time: ${when}. You can read more here: ${url} Do you want help? Call ${contactPhone}.\n`,
  }),
  "meeting-soon": ({ provider, today, when, url, contactPhone }) => ({
    subject: `${today ? "Today" : "Tomorrow"} you meet ${provider}`,
    text: `${today ? "Today" : "Tomorrow"} you meet ${provider}. When: ${when}. Can you not come? You can change the time here: ${url} Or call ${contactPhone}.\n`,
  }),
  "meeting-missed": ({ provider, url, contactPhone }) => ({
    subject: `We did not meet at ${provider}`,
    text: `We did not see you at ${provider}. We hope you are well. You can choose a new time here: ${url} Did you come? Call ${contactPhone}.\n`,
  }),
}

const welsh: Pick<Texts, ToApplicants> = {
  "time-chosen": ({ provider, when, url, contactPhone }) => ({
    subject: `Eich amser i gwrdd â ${provider}`,
    text: `Byddwch yn cwrdd â ${provider}: ${when}. Ble, a beth arall i’w wybod: ${url} Unrhyw gwestiwn? Ffoniwch ${contactPhone}.\n`,
  }),
  "time-moved": ({ provider, when, url, contactPhone }) => ({
    subject: `Mae eich amser i gwrdd â ${provider} wedi newid`,
    text: `Mae eich amser i gwrdd â ${provider} wedi newid. Nawr: ${when}. Onid yw’n addas? ${url} Unrhyw gwestiwn? Ffoniwch ${contactPhone}.\n`,
  }),
  "time-off": ({ provider, when, url, contactPhone }) => ({
    subject: `Nid oes rhaid i chi ddod at ${provider}`,
    text: `Nid oes rhaid i chi ddod at ${provider}: ${when}. Mae eich tudalen yn dweud beth sy’n digwydd: ${url} Unrhyw gwestiwn? Ffoniwch ${contactPhone}.\n`,
  }),
  "meeting-soon": ({ provider, today, when, url, contactPhone }) => ({
    subject: `Byddwch yn cwrdd â ${provider} ${today ? "heddiw" : "yfory"}`,
    text: `Byddwch yn cwrdd â ${provider} ${today ? "heddiw" : "yfory"}: ${when}. Oni allwch ddod? Gallwch newid yr amser o hyd: ${url} Neu ffoniwch ${contactPhone}.\n`,
  }),
  "meeting-missed": ({ provider, url, contactPhone }) => ({
    subject: `Ni wnaethom gwrdd gyda ${provider}`,
    text: `Ni welsom chi gyda ${provider}, a gobeithio eich bod yn iawn. Nid oes dim wedi’i benderfynu. Gallwch ddewis amser arall: ${url} Oeddech chi yno? Ffoniwch ${contactPhone}.\n`,
  }),
}

/** The texts about a time to meet, in each language that has them. */
export const meetingTexts: { readonly en: Pick<Texts, Template> } & Readonly<
  Record<Exclude<Language, "en">, Pick<Texts, ToApplicants>>
> = { en: english, "easy-read": easyRead, cy: welsh }
