import type { MeetingForOthers, MeetingLetters } from "#app/domain/messages/letters.ts"
import { ask, paragraphs } from "#app/domain/messages/wording.ts"

/** The meeting as a panel member or a colleague knows it: its job and the application's words, never a name. */
const which = ({ job, provider, application }: MeetingForOthers) =>
  application
    ? `It is about the job: ${job}, at ${provider}. The application is called: ${application}.`
    : `It is about the job: ${job}, at ${provider}.`

const attached = "The file that comes with this letter puts it into your calendar."

/** Letters about a time to meet. Where a calendar entry comes with one, its words hold no more than the letter does. */
export const meetingLetters: MeetingLetters = {
  "time-moved": ({ job, provider, before, when, how, place, url, ...contact }) => ({
    subject: `Your time to meet has changed: ${job}`,
    text: paragraphs(
      "Hello,",
      `Your time to meet ${provider} about the job has changed: ${job}. Now it is:`,
      when,
      how,
      place,
      ...(before ? [`You had this time before, which no longer counts: ${before}.`] : []),
      "Does it not suit you? You can choose another time, or ask for something that would help you:",
      url,
      ask(contact),
    ),
  }),
  "time-off": ({ job, provider, when, url, again, ...contact }) => ({
    subject: `You do not have to come: ${job}`,
    text: paragraphs(
      "Hello,",
      `This time to meet ${provider} about the job no longer counts: ${job}.`,
      when,
      again ? "You can choose another time on your page:" : "Your page says where things stand:",
      url,
      ask(contact),
    ),
  }),
  "meeting-soon": ({ job, provider, today, when, how, place, url, ...contact }) => ({
    subject: `We look forward to meeting you: ${job}`,
    text: paragraphs(
      "Hello,",
      `You meet ${provider} ${today ? "today" : "tomorrow"} about the job: ${job}.`,
      when,
      how,
      place,
      "Can you not come, or would something help you? You can still change the time, and nobody minds:",
      url,
      ask(contact),
    ),
  }),
  "meeting-missed": ({ job, provider, url, ...contact }) => ({
    subject: `We did not meet: ${job}`,
    text: paragraphs(
      "Hello,",
      `We had a time to meet about the job, and we did not see you: ${job}, at ${provider}. Things happen, and we hope that you are well.`,
      "Nothing is decided. Would you still like to meet? You can choose another time:",
      url,
      "You do not have to say why. Would something make it easier to come? Tell us on the same page.",
      "Were you there? Then we made a mistake. Please call us.",
      ask(contact),
    ),
  }),
  "panel-meeting-set": (meeting) => ({
    subject: `There is a time to meet: ${meeting.job}`,
    text: paragraphs(
      `Hello ${meeting.name},`,
      "Somebody on the shortlist has chosen a time to meet.",
      meeting.when,
      meeting.how,
      meeting.place,
      which(meeting),
      attached,
      meeting.url,
      ask(meeting),
    ),
  }),
  "panel-meeting-moved": (meeting) => ({
    subject: `A time to meet has changed: ${meeting.job}`,
    text: paragraphs(
      `Hello ${meeting.name},`,
      "A time to meet has changed. Now it is:",
      meeting.when,
      meeting.how,
      meeting.place,
      ...(meeting.before ? [`This one no longer counts: ${meeting.before}.`] : []),
      which(meeting),
      attached,
      meeting.url,
      ask(meeting),
    ),
  }),
  "panel-meeting-off": (meeting) => ({
    subject: `A meeting does not take place: ${meeting.job}`,
    text: paragraphs(
      `Hello ${meeting.name},`,
      "This meeting does not take place:",
      meeting.when,
      which(meeting),
      "The file that comes with this letter takes it out of your calendar.",
      meeting.url,
      ask(meeting),
    ),
  }),
  "panel-meeting-soon": (meeting) => ({
    subject: `${meeting.today ? "Today" : "Tomorrow"} you meet somebody: ${meeting.job}`,
    text: paragraphs(
      `Hello ${meeting.name},`,
      `${meeting.today ? "Today" : "Tomorrow"} the panel meets somebody.`,
      meeting.when,
      meeting.how,
      meeting.place,
      which(meeting),
      "What happens on the day, and your part in it:",
      meeting.url,
      "Can you not be there? Please say so. Nobody minds.",
      ask(meeting),
    ),
  }),
}
