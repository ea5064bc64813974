/** A worker takes all of it away as one file, and what they can delete. */
export const copy = {
  title: "Keep a copy",
  text: "One file with all your certificates as PDFs and as signed badges, and all that is on this page. It works without us.",
  get: "Download everything (zip)",
  toRemove: "What you can delete",

  readMe: {
    title: "Your learning and certificates",
    inHere: "What is in here",
    files: [
      { name: "read-me.txt", text: "This page." },
      {
        name: "certificates/….pdf",
        text: "Each certificate to print or to send. The square pattern on it opens the page where anyone can check it.",
      },
      {
        name: "certificates/….json",
        text: "The same as a signed badge (Open Badges 3.0), for a digital wallet or another employer’s computer. Do not change anything in it: the signature would no longer fit.",
      },
      {
        name: "record.json",
        text: "All that is in your passport, for computers: certificates, learning, rewards, and the links you made with when they were opened.",
      },
    ],
    certificates: "Your certificates",
    none: "There was none when this copy was made.",
    withdrawn: "It was withdrawn, so its files are not in here.",
    check: "Check it here",
    use: "What you can do with it",
    uses: [
      "Keep it somewhere safe, such as your own computer or a memory stick. It holds your name and when you worked where.",
      "Send a PDF to a new employer. They can check it by its code, and see what you have learnt already.",
      "Put a badge into a digital wallet. Any program that knows Open Badges 3.0 can check it.",
      "A certificate may be put on hold or withdrawn later. Only the page where it is checked knows how it stands today.",
    ],
    notHere: "What is not in here",
    notHereText:
      "E-mails are in your own mailbox. What you do on a panel has a copy of its own. The providers keep a record of who did what and when; ask them for it.",
  },

  remove: {
    title: "What you can delete",
    lead: "You decide who sees your certificates. This is what you can take away by yourself, and what stays, and why.",
    canTitle: "You can delete",
    links: (count: number) =>
      count === 0
        ? "Links to your certificates: you have none now."
        : count === 1
          ? "The link that you made, and the note of when it was opened."
          : `All ${count} links that you made, and the notes of when they were opened.`,
    linksThen: "Whoever opens one after that is told that it leads nowhere.",
    staysTitle: "What stays, and why",
    stays: [
      "Your certificates. They are the proof of what you can do, and whoever you gave one to has to be able to check it. Nobody finds them without the code or a link from you.",
      "The record of your learning: who saw and signed what, and when. It is part of the work record that a provider has to keep.",
      "Rewards. They are in the provider’s books, as the law asks of payments.",
      "That you made and ended a link, and when: not for whom, and not what it showed. No provider can read it.",
    ],
    wrongTitle: "Something is wrong, or you want more to go",
    wrong:
      "Is your name wrong on a certificate? Your provider can put it right: the old one then counts no more. By law you can also ask a provider to delete what it holds about you. As a rule it has to answer within a month, and say why if something stays.",
    first: "Would you like a copy first? Afterwards it is too late for the links.",
    noWayBack: "This cannot be undone. You can always make new links.",
    press: "Delete all my links",
    keep: "Keep them",
    done: (count: number) =>
      count === 1
        ? "One link is deleted."
        : count === 0
          ? "There was nothing left to delete."
          : `${count} links are deleted.`,
  },
}
