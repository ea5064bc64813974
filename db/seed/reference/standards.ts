export type SeedStandard = {
  readonly scheme: "care-certificate"
  readonly edition: "2025"
  readonly number: number
  readonly title: string
  readonly source: string
  /** What is not yet certain about this row. */
  readonly note?: string
}

const titles: readonly string[] = [
  "Understand your role",
  "Your personal development",
  "Duty of care",
  "Equality, diversity, inclusion and human rights",
  "Work in a person-centred way",
  "Communication",
  "Privacy and dignity",
  "Fluids and nutrition",
  "Awareness of mental health and dementia",
  "Adult safeguarding",
  "Safeguarding children",
  "Basic life support",
  "Health and safety",
  "Handling information",
  "Infection prevention and control",
  "Awareness of learning disability and autism",
]

const notes: Readonly<Record<number, string>> = {
  8: "Listed as “Fluids and nutrition”; the title in the 2025 edition has not been confirmed.",
}

const listSource =
  "Skills for Care standards page (read through a mirror); https://flourish.co.uk/community/care-certificate-updates-2025/"

/** Standards whose own document was read. */
const documents: Readonly<Record<number, string>> = {
  9: "Care Certificate standards updated 2025, https://pdfhost.io/es-ES/v/epYu9SPd5z_Standard_9_2025_Updates_",
}

/** The 16 standards of the Care Certificate. The edition is stored, because awards outlive editions. */
export const seedStandards: readonly SeedStandard[] = titles.map((title, index) => {
  const number = index + 1
  const note = notes[number]
  return {
    scheme: "care-certificate",
    edition: "2025",
    number,
    title,
    source: documents[number] ?? listSource,
    ...(note === undefined ? {} : { note }),
  }
})
