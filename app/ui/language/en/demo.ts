/** Words of the demo pages. */
export const demo = {
  home: {
    title: "Choose who to be",
    lead: "Every person here is made up. Choose somebody to see what they see. You can change who you are as often as you like.",
    applicantTitle: "An applicant",
    applicantText: "Somebody who looks for work in care. No account and no CV.",
    applicant: "See an open job",
    noVacancy: "See the jobs",
    panelTitle: "On a panel",
    panelText: "They read the answers without names and score them.",
    staffTitle: "At a provider",
    staffText: "They write jobs, invite panels, decide, and sign off learning.",
    workersTitle: "Workers",
    workersText: "They learn at work, and their certificates are theirs.",
    be: "Be this person",
    beWhom: (name: string) => `(${name})`,
    parts: {
      "draws-on-support": "Draws on support",
      "family-or-friend": "Family or friend",
      staff: "Staff",
    },
    mailboxTitle: "The mailbox",
    mailboxText: "E-mails and texts do not leave the demo. All of them are here.",
    mailbox: "Open the mailbox",
    notThere: "This person is not part of the demo any more. Choose somebody else.",
  },

  mailbox: {
    title: "The demo’s mailbox",
    lead: "The last 100 e-mails and texts that would have gone out, newest first. A new one takes a few seconds.",
    none: "No letters yet. Ask for a link to sign in, or invite somebody to a panel.",
    to: "To",
    textTo: "Text to",
    sent: "Sent",
    attached: "Comes with it: an entry for a calendar",
    again: "Look again",
  },
}
