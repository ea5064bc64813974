/** What an offer usually hangs on. A provider may write other words; these are said in the reader's language. */
export const usualConditions: readonly string[] = [
  "Proof of who you are and of your right to work in the UK.",
  "An enhanced DBS check with the adults’ barred list.",
  "Your work history, with the reasons for any gaps.",
  "Word from people you have worked with in care, if you have.",
]
