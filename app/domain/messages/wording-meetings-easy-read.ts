import type { MeetingForOthers, MeetingLetters } from "#app/domain/messages/letters.ts"
import { ask, lines } from "#app/domain/messages/wording-easy-read.ts"

const which = ({ job, provider, application }: MeetingForOthers) => [
  `The job is: ${job}.`,
  `It is at ${provider}.`,
  ...(application ? [`The form is called: ${application}.`] : []),
]

const attached = "There is a file with this letter. It is for your calendar."

/** Letters about a time to meet in Easy Read: an idea a line. */
export const easyReadMeetingLetters: MeetingLetters = {
  "time-moved": ({ job, provider, before, when, how, place, url, ...contact }) => ({
    subject: `Your time to meet is new: ${job}`,
    text: lines(
      "Hello,",
      "You have a new time to meet us.",
      `It is about this job: ${job}.`,
      `You meet ${provider}.`,
      "Your new time is:",
      when,
      how,
      place,
      ...(before ? ["Do not come at the old time. The old time was:", before] : []),
      "Do you want another time? Do you want help? Use this link:",
      url,
      ask(contact),
    ),
  }),
  "time-off": ({ job, provider, when, url, again, ...contact }) => ({
    subject: `You do not have to come: ${job}`,
    text: lines(
      "Hello,",
      "You do not have to come at this time:",
      when,
      `It was about this job: ${job}.`,
      `It was with ${provider}.`,
      again ? "You can choose a new time here:" : "You can see what happens next here:",
      url,
      ask(contact),
    ),
  }),
  "meeting-soon": ({ job, provider, today, when, how, place, url, ...contact }) => ({
    subject: `We meet ${today ? "today" : "tomorrow"}: ${job}`,
    text: lines(
      "Hello,",
      `${today ? "Today" : "Tomorrow"} you meet ${provider}.`,
      `It is about this job: ${job}.`,
      when,
      how,
      place,
      "Can you not come? You can change the time. It is OK.",
      "Do you want help? Tell us here:",
      url,
      ask(contact),
    ),
  }),
  "meeting-missed": ({ job, provider, url, ...contact }) => ({
    subject: `We did not meet: ${job}`,
    text: lines(
      "Hello,",
      `We wanted to meet you at ${provider}.`,
      `It was about this job: ${job}.`,
      "We did not see you. We hope you are well.",
      "You can still meet us. Choose a new time here:",
      url,
      "You do not have to say why. Do you want help to come? Tell us there.",
      "Did you come? Then we made a mistake. Please call us.",
      ask(contact),
    ),
  }),
  "panel-meeting-set": (meeting) => ({
    subject: `There is a time to meet: ${meeting.job}`,
    text: lines(
      `Hello ${meeting.name},`,
      "Somebody comes to meet the panel.",
      meeting.when,
      meeting.how,
      meeting.place,
      ...which(meeting),
      attached,
      "You can read more here:",
      meeting.url,
      ask(meeting),
    ),
  }),
  "panel-meeting-moved": (meeting) => ({
    subject: `A time to meet is new: ${meeting.job}`,
    text: lines(
      `Hello ${meeting.name},`,
      "Somebody comes at a new time.",
      "The new time is:",
      meeting.when,
      meeting.how,
      meeting.place,
      ...(meeting.before ? ["Do not come at the old time. The old time was:", meeting.before] : []),
      ...which(meeting),
      attached,
      "You can read more here:",
      meeting.url,
      ask(meeting),
    ),
  }),
  "panel-meeting-off": (meeting) => ({
    subject: `You do not meet: ${meeting.job}`,
    text: lines(
      `Hello ${meeting.name},`,
      "You do not meet at this time:",
      meeting.when,
      ...which(meeting),
      "There is a file with this letter. It takes the time out of your calendar.",
      meeting.url,
      ask(meeting),
    ),
  }),
  "panel-meeting-soon": (meeting) => ({
    subject: `You meet somebody ${meeting.today ? "today" : "tomorrow"}: ${meeting.job}`,
    text: lines(
      `Hello ${meeting.name},`,
      `${meeting.today ? "Today" : "Tomorrow"} the panel meets somebody.`,
      meeting.when,
      meeting.how,
      meeting.place,
      ...which(meeting),
      "What you do on the day is here:",
      meeting.url,
      "Can you not come? Please tell us. It is OK.",
      ask(meeting),
    ),
  }),
}
