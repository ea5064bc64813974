import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const reaching: Translation<ApplicantWords["apply"]["reaching"]> = {
  link: "How we get in touch with you",
  linkHint: "Do you have a new phone or e-mail? Tell us here.",
  changed: "We have it. Now we write or call there.",
  notReached: {
    title: "We could not get in touch with you",
    email: "We sent you an e-mail. You did not get it. Please look at your e-mail address.",
    text: "We sent a text to your phone. You did not get it. Please look at your phone number.",
    here: "All our news is on this page too.",
    change: "Look at it",
  },
}
