export type SeedStandard = {
  readonly scheme: "care-certificate"
  readonly edition: "2025"
  readonly number: number
  readonly title: string
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

/** The 16 standards of the Care Certificate. The edition is stored, because awards outlive editions. */
export const seedStandards: readonly SeedStandard[] = titles.map((title, index) => {
  const number = index + 1
  const note = notes[number]
  return {
    scheme: "care-certificate",
    edition: "2025",
    number,
    title,
    ...(note === undefined ? {} : { note }),
  }
})

export const standardsScheme = {
  code: "care-certificate",
  edition: "2025",
  title: "Care Certificate",
  nation: "england",
  recommendedNotAccredited: true,
  usualTargetWeeks: 12,
} as const

export const standardsSources = [
  {
    name: "Skills for Care, the Care Certificate standards (read through a mirror)",
    url: "https://www.skillsforcare.org.uk/",
    standing: "primary",
  },
  {
    name: "Care Certificate standards, updated 2025: Standard 9 (a copy of the official document)",
    url: "https://pdfhost.io/es-ES/v/epYu9SPd5z_Standard_9_2025_Updates_",
    standing: "primary",
  },
  {
    name: "Flourish, Care Certificate updates 2025",
    url: "https://flourish.co.uk/community/care-certificate-updates-2025/",
    standing: "secondary",
  },
] as const
