import type {
  Contact,
  LearningLetters,
  Letter,
  LetterData,
  MeetingLetters,
  PanelLetters,
  RecoveryLetters,
  ReferenceLetters,
  Template,
} from "#app/domain/messages/letters.ts"

/** Letters that open something for whoever holds them. Once they are in the post, our copy is wiped. */
const withKeys: ReadonlySet<Template> = new Set([
  "sign-in-link",
  "panel-invitation",
  "rating-invitation",
  "supporter-invitation",
  "worker-invitation",
  "application-receipt",
  "come-back-link",
  "provider-sign-up",
  "colleague-invitation",
  "recovery-link",
  "reference-asked",
  "reference-reminder",
])

export function holdsKey(template: Template): boolean {
  return withKeys.has(template)
}

/** A letter's text of its paragraphs. */
export const paragraphs = (...parts: readonly string[]) => `${parts.join("\n\n")}\n`

/** Whom to call with a question. */
export const ask = ({ contactName, contactPhone }: Contact) =>
  `Any question? Call ${contactName} on ${contactPhone}. With text relay, dial 18001 first.`

/** The words of each letter. A subject names no person: it is kept as it is, and shows on a locked phone. */
export const letters: Omit<
  { readonly [T in Template]: (data: LetterData[T]) => Letter },
  | keyof PanelLetters
  | keyof RecoveryLetters
  | keyof LearningLetters
  | keyof MeetingLetters
  | keyof ReferenceLetters
> = {
  "sign-in-link": ({ name, url }) => ({
    subject: "Your link to sign in",
    text: paragraphs(
      `Hello ${name},`,
      "You asked to sign in to Values First. Open this link and press the button:",
      url,
      "The link works once, for 10 minutes. If it is too late, the page gives you a new one.",
      "Did you not ask for this? Then there is nothing to do. Nobody can get in without this e-mail.",
    ),
  }),
  "colleague-invitation": ({ provider, url, ...contact }) => ({
    subject: `${provider} invites you as a colleague`,
    text: paragraphs(
      "Hello,",
      `${provider} finds and welcomes new people with Values First, and would like you to take part at work.`,
      "Open this link, say what you are called, and press the button:",
      url,
      "The link works once, within 14 days. Please do not pass it on: it opens the pages as you.",
      ask(contact),
    ),
  }),
  "provider-sign-up": ({ url }) => ({
    subject: "Finish signing up your service",
    text: paragraphs(
      "Hello,",
      "Somebody, we hope you, is signing up a care service with Values First and wrote this address. Open this link, look at what was written, and press the button:",
      url,
      "The link works once, for 3 days. Nothing is made or shown to anybody before you press the button.",
      "Was it not you? Then there is nothing to do. What was written is deleted.",
    ),
  }),
  "panel-invitation": ({ name, provider, job, offer, url, ...contact }) => ({
    subject: `You are invited to a panel at ${provider}`,
    text: paragraphs(
      `Hello ${name},`,
      `${provider} would like you on the panel that chooses who gets a job: ${job}.`,
      "You read what people wrote, without their names, and say how good each answer is. There is no rush. Somebody may sit with you and help.",
      offer
        ? `What ${provider} offers you for it: ${offer}`
        : `${provider} has not written down yet what it offers you for it. Ask before you say yes.`,
      "To start, open this link:",
      url,
      "The link works once, within 30 days. Please do not pass it on: it opens the panel as you.",
      ask(contact),
    ),
  }),
  "rating-invitation": ({ name, provider, question, url, ...contact }) => ({
    subject: `What is good support? ${provider} would like to hear from you`,
    text: paragraphs(
      `Hello ${name},`,
      `${provider} has written a question for people who would like to do support work: ${question}.`,
      "You read four things that somebody might do, and say how good each one is. What you say becomes the answer. There is no rush. Somebody may sit with you and help.",
      "To start, open this link:",
      url,
      "The link works once, within 30 days. Please do not pass it on: it opens the pages as you.",
      ask(contact),
    ),
  }),
  "supporter-invitation": ({ name, member, provider, url, ...contact }) => ({
    subject: "Somebody asks for your support on a panel",
    text: paragraphs(
      `Hello ${name},`,
      `${member} sits on a panel at ${provider} and would like you to support them.`,
      `You read aloud and press what ${member} tells you. ${member} decides and sends; you score nothing yourself.`,
      "To say yes, open this link:",
      url,
      "The link works once, within 30 days. Please do not pass it on.",
      ask(contact),
    ),
  }),
  "worker-invitation": ({ name, provider, url, ...contact }) => ({
    subject: `Your learning at ${provider}`,
    text: paragraphs(
      `Hello ${name},`,
      `Welcome to ${provider}. Your plan for learning is ready, and so is the place for your certificates.`,
      "To see them, open this link:",
      url,
      "The link works once, within 30 days. Please do not pass it on.",
      ask(contact),
    ),
  }),
  "application-receipt": ({ job, provider, reference, url, hearBy, ...contact }) => ({
    subject: `We have your application: ${job}`,
    text: paragraphs(
      "Hello,",
      `Thank you. Your application for ${job} at ${provider} is with us.`,
      `Your reference is: ${reference}`,
      "To read, print or change what you sent, or to take it back, open this link:",
      url,
      `The panel reads your answers without your name. You will hear from us by ${hearBy}.`,
      ask(contact),
    ),
  }),
  "come-back-link": ({ job, provider, reference, url, ...contact }) => ({
    subject: `Carry on with your application: ${job}`,
    text: paragraphs(
      "Hello,",
      `This link opens your application for ${job} at ${provider}. Press the button on the page it leads to:`,
      url,
      `Your reference is: ${reference}`,
      "The link works as often as you like, until you make a new one. Please do not pass it on: it opens what you wrote.",
      "Did you not ask for this? Then somebody typed your address by mistake. There is nothing to do.",
      ask(contact),
    ),
  }),
  "offer-made": ({ job, provider, url, ...contact }) => ({
    subject: `We would like you to work with us: ${job}`,
    text: paragraphs(
      "Hello,",
      `Good news. ${provider} offers you the job: ${job}.`,
      "The offer holds once the checks that the law asks for are done. Read it and give your answer here:",
      url,
      ask(contact),
    ),
  }),
  "offer-taken-back": ({ job, provider, url, ...contact }) => ({
    subject: `News of your offer: ${job}`,
    text: paragraphs(
      "Hello,",
      `We are sorry. ${provider} has ended its offer of the job: ${job}.`,
      "Why, and what you can do if you think it is not right, stands here:",
      url,
      ask(contact),
    ),
  }),
  "offer-confirmed": ({ job, provider, startOn, url, ...contact }) => ({
    subject: `The job is yours: ${job}`,
    text: paragraphs(
      "Hello,",
      `Good news. All that has to be checked is in place, and ${provider} confirms its offer: ${job}. It has no conditions any more.`,
      `Your first day is ${startOn}. You find it here:`,
      url,
      ask(contact),
    ),
  }),
  "start-put-off": ({ job, provider, startOn, url, ...contact }) => ({
    subject: `Another first day: ${job}`,
    text: paragraphs(
      "Hello,",
      `${provider} asks you to start on another day: ${startOn}. Your offer stands: ${job}.`,
      "Why the day is another stands here. If it does not suit you, call us:",
      url,
      ask(contact),
    ),
  }),
  shortlisted: ({ job, provider, url, ...contact }) => ({
    subject: `Your application: ${job}`,
    text: paragraphs(
      "Hello,",
      `Good news. People read your answers and want to meet you: ${job}, at ${provider}.`,
      "Next you choose a time that suits you. When there are times to choose from, they are on your page, where you also see where your application stands:",
      url,
      ask(contact),
    ),
  }),
  "decision-made": ({ job, provider, reason, ...contact }) => ({
    subject: `About your application: ${job}`,
    text: paragraphs(
      "Hello,",
      `Thank you for applying for ${job} at ${provider}. This time we will not take your application further.`,
      "This is the reason:",
      reason,
      "A person made this decision, after the panel had read your answers. If you think it is wrong, tell us and a person will look again.",
      ask(contact),
    ),
  }),
  "question-answered": ({ job, provider, question, answer, url, ...contact }) => ({
    subject: `An answer to your question: ${job}`,
    text: paragraphs(
      "Hello,",
      `You asked about a job: ${job}, at ${provider}. This is what you asked:`,
      question,
      "This is the answer:",
      answer,
      "You can read about the job and apply here:",
      url,
      ask(contact),
      "We used your address for this answer only. Nobody will write to you again because you asked.",
    ),
  }),
  "message-waiting": ({ job, provider, url, ...contact }) => ({
    subject: `You have a message about your application: ${job}`,
    text: paragraphs(
      "Hello,",
      `${provider} wrote to you about your application: ${job}. Read it and answer on your page:`,
      url,
      ask(contact),
    ),
  }),
  "times-to-meet": ({ job, provider, url, ...contact }) => ({
    subject: `Choose a time to meet: ${job}`,
    text: paragraphs(
      "Hello,",
      `You can now choose when to meet the panel: ${job}, at ${provider}. Whoever chooses a time first has it. You can change it until it starts.`,
      url,
      "Does no time suit you, or would something help you to take part? Tell us on the same page.",
      ask(contact),
    ),
  }),
  "before-we-meet": ({ job, provider, words, questions, url, ...contact }) => ({
    subject: `What we will ask when we meet: ${job}`,
    text: paragraphs(
      "Hello,",
      `You will meet the panel for this job: ${job}, at ${provider}. Nobody wants to catch you out, so here is all of it beforehand.`,
      words,
      "What we will ask you, and everybody else:",
      questions,
      "You can read this again, see who you will meet, and tell us what would make it comfortable for you:",
      url,
      ask(contact),
    ),
  }),
  "time-chosen": ({ job, provider, when, how, place, url, ...contact }) => ({
    subject: `Your time to meet: ${job}`,
    text: paragraphs(
      "Hello,",
      `You meet ${provider} about the job: ${job}.`,
      when,
      how,
      place,
      "To choose another time, or to ask for something that would help you, open your page:",
      url,
      ask(contact),
    ),
  }),
  "complaint-received": ({ job, provider, answerBy, url, ...contact }) => ({
    subject: "We have your complaint",
    text: paragraphs(
      "Hello,",
      `We have your complaint about your application for ${job} at ${provider}. Thank you for telling us.`,
      `The person who answers for ${provider} reads it. You have an answer by ${answerBy}.`,
      "You can read what you wrote, and later the answer, here:",
      url,
      "While it is open, nothing about your application is taken away unless you ask for it.",
      ask(contact),
    ),
  }),
  "complaint-answered": ({ provider, url, ...contact }) => ({
    subject: "There is an answer to your complaint",
    text: paragraphs(
      "Hello,",
      `${provider} has answered your complaint. You can read the answer here:`,
      url,
      "If it does not put things right, the page says who else can help.",
      ask(contact),
    ),
  }),
  "feedback-ready": ({ job, provider, url, ...contact }) => ({
    subject: `What the panel saw in you: ${job}`,
    text: paragraphs(
      "Hello,",
      `You applied for ${job} at ${provider}. The panel says what it saw in your answers. You can read it here:`,
      url,
      "It is yours to keep. Is anything unclear? Write to us on the same page.",
      ask(contact),
    ),
  }),
  "paper-not-theirs": ({ name, member, job, url }) => ({
    subject: "A panel member says: that is not what I wrote",
    text: paragraphs(
      `Hello ${name},`,
      `${member} scores on paper for this job: ${job}. They looked at what was typed from it and say that something there is not what they wrote.`,
      "What the panel had not seen yet is taken back, and they can score it themself. What it had seen still counts, and their word stands beside it.",
      "Please talk with them. Which sheets it is stands here, and who typed them:",
      url,
      "You get this letter once for each member, however many sheets they say it of.",
    ),
  }),
  "card-not-theirs": ({ name, member, job, url }) => ({
    subject: "A panel member says: that was not me",
    text: paragraphs(
      `Hello ${name},`,
      `Somebody came in with the card or the link of ${member}, who helps to choose for this job: ${job}. ${member} says that it was not them.`,
      "That device is signed out. The card lets nobody in any more, and they hold a new one.",
      "Please talk with them: who held the card, and was anything done in their name? The panel is here:",
      url,
    ),
  }),
  "accreditation-changed": ({ name, award, to, url }) => ({
    subject: `${award}: ${{ awarded: "it stands again", suspended: "it is on hold", revoked: "it is withdrawn" }[to]}`,
    text: paragraphs(
      `Hello ${name},`,
      {
        awarded: `Your ${award} stands again. Anybody who checks it sees that.`,
        suspended: `Your ${award} is on hold for now. Anybody who checks it sees that it is on hold, and not why.`,
        revoked: `Your ${award} has been withdrawn. Anybody who checks it sees that, and not why.`,
      }[to],
      "Your passport says why, and who decided it:",
      url,
      to === "awarded"
        ? "There is nothing that you need to do."
        : "Do you see it differently? You can ask there for it to be looked at again.",
    ),
  }),
  "appeal-answered": ({ name, award, url }) => ({
    subject: `${award}: an answer to what you asked`,
    text: paragraphs(
      `Hello ${name},`,
      `You asked for what became of your ${award} to be looked at again. It was, and it stays as it is. Your passport says why:`,
      url,
    ),
  }),
  "vacancy-not-opened": ({ name, job, why, url }) => ({
    subject: `It did not open by itself: ${job}`,
    text: paragraphs(
      `Hello ${name},`,
      `An hour was chosen at which this job opens by itself: ${job}. It did not open, and nobody can apply yet.`,
      notOpenedWhy[why],
      "What to do stands here. Then you can open it at once, or choose another hour:",
      url,
    ),
  }),
  "offer-answered": ({ name, job, answer, url }) => ({
    subject: `${answer === "accepted" ? "They said yes" : "They said no"}: ${job}`,
    text: paragraphs(
      `Hello ${name},`,
      answer === "accepted"
        ? `Somebody whom you offered this job has said yes: ${job}.`
        : `Somebody whom you offered this job has said no: ${job}. You can offer it to somebody else.`,
      "What comes next stands here:",
      url,
    ),
  }),
  "certificate-ready": ({ name, award, provider, url }) => ({
    subject: `Your certificate is ready: ${award}`,
    text: paragraphs(
      `Hello ${name},`,
      `Well done. ${provider} has awarded you: ${award}. It is yours to keep and to take to any job.`,
      "Anybody can check that it is real, here:",
      url,
    ),
  }),
}

const notOpenedWhy = {
  "changed-since-seen":
    "Something was changed after the hour was chosen. Nobody has looked at all of it since.",
  "who-chose-left":
    "Whoever chose the hour does not publish jobs for you any more. Somebody else looks at it first.",
  "not-ready": "When the hour came, something was missing, or was not as it must be.",
} as const
