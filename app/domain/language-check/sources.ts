/** Where a reason comes from. `read` says how we know it, as docs/sources.md does for facts. */
export const sources = {
  house: { name: "Values First, glossary", url: null },
  vision: { name: "Reinventing Social Care, A Modern Vision for Social Care (2021)", url: null },
  home: {
    name: "Ribenfors and Huysamen, Living in the place we call home (#socialcarefuture)",
    url: null,
  },
  dimensions: {
    name: "Dimensions, The words we use (2025)",
    url: "https://www.dimensions-uk.org/resource/the-words-we-use",
  },
  ourLanguage: {
    name: "Leicester City, Our language: adult social care (Local Government Association)",
    url: "https://www.local.gov.uk/node/8282251",
  },
  disability: {
    name: "GOV.UK, Inclusive language: words to use and avoid when writing about disability (2026)",
    url: "https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability",
  },
  rewriting: {
    name: "Rewriting social care, The elderly (2025)",
    url: "https://rewritingsocialcare.blog/2025/10/01/the-elderly/",
  },
  manchester: {
    name: "Manchester City Council, Standards for age-friendly communications",
    url: "https://www.manchester.gov.uk/info/200091/life_over_50/8396/standards_for_age-friendly_communications/4",
  },
  exeter: {
    name: "University of Exeter, Taking care with language in job adverts",
    url: "https://mycareerzone.exeter.ac.uk/Employers/Vacancy_Inputting_Guidelines/Avoiding_Discrimination/Taking_Care_with_Language.chpx",
  },
  lawNow: {
    name: "CMS Law-Now, Job advertisements and age discrimination (2007)",
    url: "https://cms-lawnow.com/en/ealerts/2007/02/job-advertisements-and-age-discrimination-avoiding-the-pitfalls",
  },
  gaucher: {
    name: "Gaucher, Friesen and Kay (2011), Evidence that gendered wording in job advertisements exists",
    url: "https://doi.org/10.1037/a0022530",
  },
  equalityAct: { name: "Equality Act 2010", url: "https://www.legislation.gov.uk/ukpga/2010/15/contents" },
  govukStyle: {
    name: "GOV.UK style guide, words to avoid",
    url: "https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style",
  },
  plainLanguage: {
    name: "plainlanguage.gov, Use simple words and phrases",
    url: "https://github.com/GSA/plainlanguage.gov",
  },
  whyLanguage: {
    name: "Platfform and Rewriting social care, Why language matters",
    url: "https://platfform.org/blog/why-language-matters/",
  },
  retextEquality: { name: "retext-equality", url: "https://github.com/retextjs/retext-equality" },
  retextReadability: {
    name: "retext-readability",
    url: "https://github.com/retextjs/retext-readability",
  },
} as const satisfies Record<string, { readonly name: string; readonly url: string | null }>

export type SourceCode = keyof typeof sources
