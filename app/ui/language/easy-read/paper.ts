import type { Words } from "#app/ui/language/en/index.ts"
import type { Override } from "#app/ui/language/override.ts"

/** The paper pack, one idea a line. */
export const paper: Override<Words["paper"]> = {
  otherWays: {
    title: "Do you like paper or the phone better?",
    phone: (person, phone) => `Call ${phone}. Ask for ${person}. You say your answers. They type them.`,
    pack: "Get the form on paper (PDF)",
    easyPack: "Get the Easy Read form (PDF)",
    printed: "They can post it to you.",
    same: "Every way counts the same.",
  },
  lead: "This is a form on paper. You can use it to apply for the job. It counts the same as the form on the internet.",
  how: [
    "Write your answers.",
    "You can ask somebody to write for you.",
    "They write what you say.",
    "Spelling does not count.",
    "You can use more paper.",
    "Take as long as you like.",
  ],
  help: (person, phone) => `Call ${phone}. Ask for ${person}. You can answer by phone too.`,
  by: (when) => `Send us the form by ${when}.`,
  handIn: (person, phone, email) =>
    `Call ${phone}. Ask for ${person}. They tell you where to send it. Or write to ${email}.`,
  online: "You can also use the internet. Scan the code. Or go to:",
  spokenHere: "Write what you would say. Or call us and say it:",
  order: (of) => `Write 1 for the best thing. Write ${of} for the worst thing. Write the other numbers too.`,
  bestAndWorst: "Tick one box for the best. Tick one box for the worst.",
  secretWordHint:
    "This word opens your application. Choose a word you can remember. Use 6 letters or more. You can change it later.",
  send: "You ask us to type your answers. We send them to the panel. The panel does not see your name.",
  next: (hearBy) => [
    "We type your answers.",
    "We give you 3 words. They are your reference.",
    "The panel reads your answers. It does not see your name.",
    `You hear from us by ${hearBy}.`,
  ],
}
