/** Words on the address at which somebody's own calendar finds their meetings. */
export const calendarFeed = {
  title: "Meetings in your own calendar",
  lead: "Your calendar can find your meetings by itself, and keep them right when they change. It looks at an address that only you know.",
  names: "No names are in it: applications have their three words.",
  make: "Make my address",
  makeAgain: "Make a new address",
  againText:
    "We show an address once, and keep no copy. If you have lost it, make a new one: the old one then stops.",
  madeTitle: "This is your address. It is shown only now.",
  madeText:
    "Copy it into your calendar, where it says “subscribe” or “from a web address”. Please do not pass it on: whoever has it sees when you meet.",
  have: "You have had an address since",
  end: "End my address",
  endText: "Calendars that look there then find nothing.",
  ended: "Your address has ended. No calendar finds your meetings there any more.",
  link: "Meetings in my own calendar",
}
