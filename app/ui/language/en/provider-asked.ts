/** Words of what people ask about a job before they apply, as the provider answers it. */
export const asked = {
  title: "What people ask before they apply",
  lead: "Answer soon: people wait with applying until they know.",
  none: "Nobody has asked anything about this job yet. Anybody can, from its page.",
  waiting: "Waiting for an answer",
  answered: "Answered",
  askedOn: "Asked",
  answeredOn: "Answered",
  shown: "Shown on the job’s page",
  notShown: "Not shown",
  wantsMail: "Left an e-mail address: your answer goes there too.",
  answerIt: "Answer",
  changeIt: "Change the answer",
  about: (question: string) => `: ${question}`,
  question: "Their question",
  answer: "Your answer",
  answerHint: "Plain words, as you would say it on the phone.",
  show: "Show the question and the answer on the job’s page",
  showHint:
    "Then everybody who thinks of applying knows the same. Nobody sees who asked. Take the tick away if the question tells something about a person.",
  save: "Save the answer",
  saved: "Your answer is saved.",
  missing: { answer: "Write your answer" },
  link: (waiting: number) =>
    waiting === 0
      ? "What people ask about it"
      : waiting === 1
        ? "1 question waits for an answer"
        : `${waiting} questions wait for an answer`,
}
