/** Words about what an applicant told of a criminal record, beside the certificate. */
export const ownRecord = {
  title: "What they told themself",
  notYet: "They have told nothing yet. They can, on their own page.",
  sent: "Sent on",
  words: "In their words",
  noWords: "They wrote nothing more: talk with them.",
  yes: "Yes",
  no: "No",
  weigh:
    "A yes turns nobody away by itself. Talk with them, and weigh what it has to do with this job, how serious it was, how old they were, how long ago it was, and what has changed since. Write above that it was weighed, not what it was.",
  secret: "Locked away from the panel, and deleted six months after it was sent.",
}
