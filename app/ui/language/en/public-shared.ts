/** What somebody sees who was given a link to a worker's certificates. */
export const sharedPage = {
  title: "Certificates shared with you",
  lead: "Somebody gave you this link to show you what they have learnt. We checked each certificate just now.",
  none: "There is no certificate to show here at the moment.",
  until: "This link works until",
  holder: "Awarded to",
  provider: "By",
  awardedOn: "On",
  more: "See all that was checked",
  which: (award: string, name: string) => `(${award}, ${name})`,
  noted:
    "The person who gave you the link can see when it was opened. They cannot see who opened it: we do not note that.",
  ended: {
    title: "This link has ended",
    text: "The person who made it ended it, or its time is over. That is quite usual, and says nothing about them.",
    ask: "If you would still like to see their certificates, ask them for a new link.",
  },
  unknown: {
    title: "This link leads nowhere",
    text: "A letter may be missing. Compare it with the message it came in, or ask the person for a new link.",
  },
  byCode: "Check a certificate by its code",
}
