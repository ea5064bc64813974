/** Words for what happens before a page of ours has its turn, and for forms whose schema says nothing better. */
export const server = {
  formTooOld:
    "This page was open for a long time. Your words are still here. Please send them once more. If this comes up again, your browser may be set to refuse cookies.",
  answerMissing: "Please answer this question",
  answerTooLong: (characters: number) =>
    `Please use ${characters.toLocaleString("en-GB")} characters or fewer`,
  answerNotUnderstood: "We could not understand this answer. Please look at it again",

  wordsKept: {
    text: "What you just wrote is kept in this page. It has not been sent yet.",
    todo: "Wait a moment, then press the button. You do not have to write it again.",
  },
  tooLarge: {
    title: "That was too much to send at once",
    text: "Nothing was changed.",
    todo: "Go back, make your answer shorter, and send it again. Your browser still has your words.",
  },
  fromElsewhere: {
    title: "This did not come from one of our pages",
    text: "For safety we did not take it. Nothing was changed.",
    todo: "Open the page on this site and send it from there.",
  },
}
