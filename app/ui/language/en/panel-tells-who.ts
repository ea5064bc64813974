/** Of the press that says: this answer tells me who wrote it. */
export const tellsWho = {
  title: "Does this tell you who wrote it?",
  hint: "A name, a place or a story can tell. Press, and somebody who does not score will hide more.",
  press: "This tells me who wrote it",
  thanksTitle: "Thank you",
  thanks: "Somebody who does not score looks at this answer now. They hide what tells.",
  stays: "Scores that you gave stay as they are. You can go on.",
  goOn: "Go on with this answer",
}
