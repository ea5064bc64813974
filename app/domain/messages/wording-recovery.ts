import type { RecoveryLetters } from "#app/domain/messages/letters.ts"
import { paragraphs } from "#app/domain/messages/wording.ts"

const wasItYou =
  "Was it not you? Then somebody reads your mailbox. Ring another owner at once, or sign in here and press “Stop it”:"

/** Letters about a second step that was lost, to the person and to those who vouch for them. */
export const recoveryLetters: RecoveryLetters = {
  "recovery-asked": ({ name, url }) => ({
    subject: "You asked for help to get in",
    text: paragraphs(
      `Hello ${name},`,
      "Somebody, we hope you, says that your phone, or what you sign in with, is lost. The other owners where you work are told.",
      "Now ring one of them, or meet. They have to know by voice or by face that it is you, and confirm it. Nothing changes before that.",
      wasItYou,
      url,
    ),
  }),
  "recovery-to-confirm": ({ name, provider, url }) => ({
    subject: `A colleague at ${provider} has lost their way in`,
    text: paragraphs(
      "Hello,",
      `Somebody who reads the mailbox of ${name} says that what they sign in with is lost. It may be ${name}, and it may be somebody else.`,
      `Ring ${name} on a number that you knew before, or meet. Please do not answer by e-mail. Then open this page and say whether it was them:`,
      url,
      "They can be helped within 7 days. After that they ask again.",
    ),
  }),
  "recovery-link": ({ name, from, url, stopUrl }) => ({
    subject: "Your link to begin anew",
    text: paragraphs(
      `Hello ${name},`,
      `It is confirmed that it was you. From ${from} on, this link ends what you signed in with before and lets you set up a new second step:`,
      url,
      "It works once, for 3 days from then. The day between is there so that you can say so if it was not you.",
      wasItYou,
      stopUrl,
    ),
  }),
  "recovery-confirmed": ({ name, from, url }) => ({
    subject: "A colleague will be let in anew",
    text: paragraphs(
      "Hello,",
      `An owner confirmed having spoken with ${name}, who had lost what they sign in with. From ${from} on, ${name} can set up a new second step.`,
      `Do you know that it was not ${name}? Stop it here before then:`,
      url,
    ),
  }),
  "recovery-stopped": ({ name }) => ({
    subject: "It is stopped: nothing has changed",
    text: paragraphs(
      "Hello,",
      `Somebody asked to end what ${name} signs in with. That is stopped now. All that ${name} signed in with works as before.`,
      "If it was not them who asked, somebody may read their mailbox: a new password for it is wise.",
    ),
  }),
  "recovery-used": ({ name }) => ({
    subject: "A second step was begun anew",
    text: paragraphs(
      "Hello,",
      `What ${name} signed in with before has ended, with every place they were signed in. ${name} sets up a new second step now.`,
      `Did ${name} not do this? Then tell an owner where ${name} works at once: they can end their access.`,
    ),
  }),
}
