/** How the copy of all data says what was told of a record, and who was asked about somebody. */
export const referencesInCopy = {
  record: "What you told us of a criminal record",
  recordYes: "Yes",
  recordNo: "No",
  recordWords: "In your words",
  references: "Whom we asked about you",
  referenceStandings: {
    waiting: "Asked; no answer yet",
    given: "Answered",
    declined: "Gives no reference",
    stopped: "Not asked any more",
    "run-out": "Asked; no answer came",
  },
  refereeGone: "Who it was is no longer kept.",
  referencesInConfidence:
    "What they wrote is not here. A reference for a job is given in confidence, and the law lets it stay so (Data Protection Act 2018, Schedule 2, paragraph 24). You can ask the person who wrote it.",
}
