/** What applicants read of how we reach them, once they have sent. */
export const reaching = {
  link: "How we reach you",
  linkHint: "For when your e-mail address or your phone number changes.",
  changed: "Saved. From now on we reach you this way.",
  notReached: {
    title: "We could not reach you",
    email:
      "An e-mail to the address that you gave us did not arrive. Please look whether the address is right.",
    text: "A text to the number that you gave us did not arrive. Please look whether the number is right.",
    here: "All that we have to tell you stands on this page, too.",
    change: "Look at how we reach you",
  },
}
