import type { PanelLetters } from "#app/domain/messages/letters.ts"
import { ask, paragraphs } from "#app/domain/messages/wording.ts"

/** Letters to the members of a panel. */
export const panelLetters: PanelLetters = {
  "say-waits": ({ name, provider, job, url, ...contact }) => ({
    subject: `Your say on the panel at ${provider}`,
    text: paragraphs(
      `Hello ${name},`,
      `Before this job can open, ${provider} and its panel agree what your say is: ${job}.`,
      "Please read what is proposed, and say yes or no:",
      url,
      "You can say no. Then they talk with you and change something.",
      ask(contact),
    ),
  }),
  "scores-wait": ({ name, provider, job, left, url, ...contact }) => ({
    subject: `The panel at ${provider}: answers wait for your score`,
    text: paragraphs(
      `Hello ${name},`,
      `You help to choose who gets this job at ${provider}: ${job}.`,
      left === 0
        ? "You have scored all your answers. They count once you send them. To do that, open your panel:"
        : `${left === 1 ? "One answer still waits" : `${left} answers still wait`} for your score. A few at a time are fine. To go on, open your panel:`,
      url,
      "Does the page ask who you are? Type this e-mail address, and we send you a link.",
      `Is it too much, or would you like to stop? You can stop here, or tell ${contact.contactName}. Somebody else then scores them. Nobody minds.`,
      `${url}/stop`,
      ask(contact),
    ),
  }),
  "typed-from-paper": ({ name, provider, job, url, ...contact }) => ({
    subject: `We have typed your scores: ${job}`,
    text: paragraphs(
      `Hello ${name},`,
      `You score on paper for this job at ${provider}: ${job}. We have begun to type what you wrote.`,
      "Please look whether it says the same:",
      url,
      "Is something not what you wrote? One press there takes it back. You did not send us any paper? Then please call us.",
      ask(contact),
    ),
  }),
  "panel-explained": ({ name, provider, job, url, ...contact }) => ({
    subject: `${provider} tells the panel why it decided as it did`,
    text: paragraphs(
      `Hello ${name},`,
      `You helped to choose for this job: ${job}. ${provider} has decided something that the panel did not choose. It must tell you why.`,
      "Read why, and say whether that explains enough:",
      url,
      ask(contact),
    ),
  }),
}
