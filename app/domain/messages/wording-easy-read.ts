import type { ApplicantLetters, PanelLetters } from "#app/domain/messages/letters.ts"

const lines = (...said: readonly string[]) => `${said.join("\n\n")}\n`

const ask = ({ contactName, contactPhone }: { contactName: string; contactPhone: string }) =>
  `Do you want to ask something?\nCall ${contactPhone}. Ask for ${contactName}.\nDo you use text relay? Call 18001 first.`

/** Letters to applicants and to members of a panel in Easy Read: an idea a line. */
export const easyReadLetters: ApplicantLetters & PanelLetters = {
  "say-waits": ({ name, provider, job, url, ...contact }) => ({
    subject: `Your say at ${provider}`,
    text: lines(
      `Hello ${name},`,
      "You help to choose who gets a job.",
      `The job is: ${job}.`,
      "First we all agree on how you choose.",
      "Please read it. Then say yes or no.",
      url,
      "You can say no. Then they talk to you.",
      ask(contact),
    ),
  }),
  "scores-wait": ({ name, provider, job, left, url, ...contact }) => ({
    subject: `Answers wait for you at ${provider}`,
    text: lines(
      `Hello ${name},`,
      "You help to choose who gets a job.",
      `The job is: ${job}.`,
      left === 0
        ? "You have scored all your answers. Please send your scores."
        : left === 1
          ? "One answer waits for your score."
          : `${left} answers wait for your score.`,
      "You can do a few at a time.",
      "Open your panel here:",
      url,
      "Does the page ask who you are? Type this e-mail. We send you a link.",
      "Is it too much? Do you want to stop? Tell us. It is all right.",
      ask(contact),
    ),
  }),
  "typed-from-paper": ({ name, provider, job, url, ...contact }) => ({
    subject: `Your scores at ${provider}`,
    text: lines(
      `Hello ${name},`,
      "You score on paper.",
      `The job is: ${job}.`,
      "We type what you wrote. Please look. Is it right?",
      url,
      "Is it not what you wrote? You can take it back there.",
      "Did you not send us paper? Please call us.",
      ask(contact),
    ),
  }),
  "panel-explained": ({ name, provider, job, url, ...contact }) => ({
    subject: `${provider} chose someone else`,
    text: lines(
      `Hello ${name},`,
      "You helped to choose who gets a job.",
      `The job is: ${job}.`,
      "They chose someone else. They must tell you why.",
      "Please read why. Then say what you think.",
      url,
      ask(contact),
    ),
  }),
  "application-receipt": ({ job, provider, reference, url, hearBy, ...contact }) => ({
    subject: `We have your form: ${job}`,
    text: lines(
      "Hello,",
      "Thank you. We have your form.",
      `The job is: ${job}.`,
      `It is with ${provider}.`,
      `These are your 3 words: ${reference.replaceAll("-", " ")}`,
      "This link opens your form. You can read it. You can take it back.",
      url,
      "Please do not show the link to others.",
      "The panel is the people who choose. They do not see your name.",
      `We tell you yes or no by ${hearBy}.`,
      ask(contact),
    ),
  }),
  "come-back-link": ({ job, provider, reference, url, ...contact }) => ({
    subject: `Go back to your form: ${job}`,
    text: lines(
      "Hello,",
      "This link opens your form.",
      `The job is: ${job}.`,
      `It is with ${provider}.`,
      url,
      `These are your 3 words: ${reference.replaceAll("-", " ")}`,
      "Please do not show the link to others.",
      "Did you not ask for this? Then you do not have to do a thing.",
      ask(contact),
    ),
  }),
  "offer-made": ({ job, provider, url, ...contact }) => ({
    subject: `You can have the job: ${job}`,
    text: lines(
      "Hello,",
      "Good news. You can have the job.",
      `The job is: ${job}.`,
      `It is with ${provider}.`,
      "First we do the checks in the law.",
      "This link tells you more. You can say yes or no there.",
      url,
      ask(contact),
    ),
  }),
  shortlisted: ({ job, provider, url, ...contact }) => ({
    subject: `Your form: ${job}`,
    text: lines(
      "Hello,",
      "Good news. People read your answers. They want to meet you.",
      `The job is: ${job}.`,
      `It is with ${provider}.`,
      "Next you choose a time to meet. Use this link:",
      url,
      ask(contact),
    ),
  }),
  "decision-made": ({ job, provider, reason, ...contact }) => ({
    subject: `About your form: ${job}`,
    text: lines(
      "Hello,",
      "Thank you for your form. You do not get this job.",
      `The job was: ${job}.`,
      `It was with ${provider}.`,
      "This is why:",
      reason,
      "People read your answers. Then a person chose.",
      "Do you think we are wrong? Tell us. We will look again.",
      ask(contact),
    ),
  }),
  "question-answered": ({ job, provider, question, answer, url, ...contact }) => ({
    subject: `Our answer: ${job}`,
    text: lines(
      "Hello,",
      "You asked us about a job.",
      `The job is: ${job}.`,
      `It is with ${provider}.`,
      "You asked:",
      question,
      "This is our answer:",
      answer,
      "You can read about the job here:",
      url,
      ask(contact),
      "We will not write to you again.",
    ),
  }),
  "message-waiting": ({ job, provider, url, ...contact }) => ({
    subject: `We wrote to you: ${job}`,
    text: lines(
      "Hello,",
      `${provider} wrote to you.`,
      `It is about this job: ${job}.`,
      "You can read it and answer here:",
      url,
      ask(contact),
    ),
  }),
  "times-to-meet": ({ job, provider, url, ...contact }) => ({
    subject: `Choose a time to meet: ${job}`,
    text: lines(
      "Hello,",
      "You can now choose a time to meet the panel.",
      `The job is: ${job}.`,
      `It is with ${provider}.`,
      "Choose your time here. You can change it later.",
      url,
      "Is no time good for you? Do you want help? Tell us there.",
      ask(contact),
    ),
  }),
  "before-we-meet": ({ job, provider, words, questions, url, ...contact }) => ({
    subject: `What we will ask you: ${job}`,
    text: lines(
      "Hello,",
      `You will meet us. The job is: ${job}.`,
      `It is with ${provider}.`,
      "There are no tricks. This is what we will ask you.",
      questions,
      "This is what will happen on the day.",
      words,
      "You can read it again here. You can see who you will meet.",
      "Tell us there what would make it good for you.",
      url,
      ask(contact),
    ),
  }),
  "time-chosen": ({ job, provider, when, how, place, url, ...contact }) => ({
    subject: `Your time to meet: ${job}`,
    text: lines(
      "Hello,",
      `You meet ${provider}.`,
      `It is about this job: ${job}.`,
      when,
      how,
      place,
      "Do you want to change the time? Do you want help? Use this link:",
      url,
      ask(contact),
    ),
  }),
  "complaint-received": ({ job, provider, answerBy, url, ...contact }) => ({
    subject: "You said something was wrong",
    text: lines(
      "Hello,",
      "You said something was wrong. Thank you for telling us.",
      `It is about this job: ${job}.`,
      `One person in charge of ${provider} reads it.`,
      `We answer by ${answerBy}.`,
      "You can read what you wrote here. You can read our answer there later.",
      url,
      "We keep your form until we answer. You can still take it away.",
      ask(contact),
    ),
  }),
  "complaint-answered": ({ provider, url, ...contact }) => ({
    subject: "We have an answer for you",
    text: lines(
      "Hello,",
      "You said something was wrong.",
      `${provider} has an answer. You can read it here:`,
      url,
      "Is the answer no help? The page says who else can help.",
      ask(contact),
    ),
  }),
  "feedback-ready": ({ job, provider, url, ...contact }) => ({
    subject: `What the panel saw in you: ${job}`,
    text: lines(
      "Hello,",
      `You asked for this job: ${job}.`,
      `It was with ${provider}.`,
      "The panel tells you what was good. You can read it here:",
      url,
      "You can keep it. Is something not clear? Write to us there.",
      ask(contact),
    ),
  }),
}
