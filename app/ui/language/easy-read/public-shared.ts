import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const sharedPage: Translation<Words["public"]["shared"]> = {
  title: "Certificates for you to see",
  lead: "A person gave you this link. It shows what they can do. We have just checked it.",
  none: "There is nothing to see here now.",
  until: "This link works until",
  holder: "Name",
  provider: "Who gave it",
  awardedOn: "They got it on",
  more: "See what we checked",
  which: (award, name) => `(${award}, ${name})`,
  noted: "The person can see when you look. They can not see who you are.",
  ended: {
    title: "This link is over",
    text: "It does not work any more. This is fine. No one did a thing wrong.",
    ask: "Do you still want to see it? Ask the person for a new link.",
  },
  unknown: {
    title: "We do not know this link",
    text: "Look at each letter again. You can also ask the person for a new link.",
  },
  byCode: "Check a certificate by its code",
}
