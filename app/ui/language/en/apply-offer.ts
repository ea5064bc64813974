/** What applicants read when something becomes of an offer after it was made. */
export const offerNews = {
  putOffTitle: "Your first day has moved",
  putOff: "You are asked to start on",
  putOffStands: "Your offer stands. If the day does not suit you, write to us or call.",
  confirmedTitle: "Your offer is confirmed",
  confirmed: "All that has to be checked is in place. Your offer has no conditions any more. You start on",
  why: "Why",
  ends: {
    "take-back": {
      tag: "Offer ended",
      title: "The offer has been taken back",
      text: "We are sorry. This is hard news after good news. Below is why, in the words of who decided it.",
    },
    "not-meet": {
      tag: "Offer ended",
      title: "A condition of the offer was not met",
      text: "We are sorry. The offer had conditions, and this one was not met. Below is what was found.",
    },
  },
  condition: "What it was about",
  said: "What you said to it, as it was written down",
  wrongTitle: "If you think this is not right",
  wrong:
    "Say so. Somebody looks at it again and answers you in writing. You can ask for everything that is held about you, too.",
  complain: "Tell us what is not right",
  advice: "For free advice about your rights at work, call Acas on 0300 123 1100.",
  ended: "The offer ended",
  confirmedStep: "The offer was confirmed",
}

/** What applicants read when they said yes to an offer and cannot take the job after all. */
export const stepBack = {
  link: "You cannot take the job after all",
  title: "Say no after all?",
  lead: "You said yes to this job. Life changes, and you can still say no. You do not have to say why.",
  what: "The provider reads it at once, and can offer the job to somebody else. You cannot undo this.",
  notice:
    "Your offer is confirmed, so you and the provider have a contract. It may ask you to give notice. If you are not sure, write to the provider first.",
  unsure:
    "Is it the day, the hours or something else that does not fit? Write first: it may be possible to change it.",
  write: "Write to the provider",
  button: "I say no to the job",
  keep: "Keep the job",
}
