const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" })

/** Every word a certificate prints that does not come from its own facts. */
export const certificateWords = {
  language: "en-GB",
  title: (scheme: string, holder: string) => `${scheme}: ${holder}`,
  // The name is isolated: one that reads right to left must not turn the sentence round.
  awards: (provider: string) => `\u2068${provider}\u2069 is proud to award the`,
  edition: (edition: string) => `${edition} edition`,
  to: "to",
  statement: (standards: number) =>
    `who knows each of its ${standards} standards, and was seen putting each one into practice.`,
  standardsHeading: (standards: number) => `The ${standards} standards`,
  awardedOn: "Awarded on",
  number: "Certificate number",
  signedOffBy: "Signed off by",
  day: (date: Date) => day.format(date),
  checkHeading: "Anyone can check this",
  checkHow: "Scan the code, or go to:",
  qrAlt: (address: string) => `QR code that opens ${address}`,
  linkContents: (address: string) => `Check this certificate at ${address}`,
  attachment: "The same certificate as a signed Open Badge, for computers to check.",
}
