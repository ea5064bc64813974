/** Words of what the panel saw, on the page where somebody decides. */
export const evidence = {
  title: "What the panel saw",
  lead: "By value and by question, and in what members wrote. It helps you to decide; it decides nothing, and it puts nobody before anybody.",
  hidden: "You sit on this panel. What it saw opens to you when you have sent all your scores.",
  byValue: "By value",
  byQuestion: "By question",
  value: "Value",
  question: "Question",
  mean: "Mean",
  spread: "From – to",
  scores: "Scores",
  range: (lowest: number, highest: number) =>
    lowest === highest ? `all ${lowest}` : `${lowest} – ${highest}`,
  none: "No scores yet",
  notesOn: (title: string) => `What members wrote about “${title}”`,
}
