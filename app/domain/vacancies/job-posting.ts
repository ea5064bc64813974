import { londonDay } from "#app/kernel/london-time.ts"
import type { Pence } from "#app/kernel/money.ts"

/** What a search engine is told of an open vacancy. Addresses are whole ones. */
export type VacancyToPost = {
  readonly slug: string
  readonly title: string
  readonly url: string
  readonly place: string
  /** First half of the postcode, or null where it is not known. */
  readonly outcode: string | null
  readonly payPencePerHour: Pence
  readonly minutesPerWeek: number
  readonly publishedAt: Date | null
  readonly closesAt: Date
  readonly provider: { readonly name: string; readonly url: string }
  /**
   * What the advert says, part by part, in the provider's words. A panel member's own words stay out: what
   * they take back could not be taken back from everybody who copied this.
   */
  readonly parts: readonly { readonly title: string; readonly text: string }[]
}

/** GOV.UK, "Part-time workers' rights": a full-time worker usually works 35 hours or more a week. */
const fullTimeMinutes = 35 * 60

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}
const asHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)

function descriptionOf(parts: VacancyToPost["parts"]): string {
  return parts
    .filter(({ text }) => text.trim() !== "")
    .map(({ title, text }) => {
      const paragraphs = text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== "")
        .map((paragraph) => `<p>${asHtml(paragraph.trim()).replaceAll("\n", "<br>")}</p>`)
      return `<h2>${asHtml(title)}</h2>${paragraphs.join("")}`
    })
    .join("")
}

/** "Easton, Bristol. Bus 49 stops outside." is in Easton, Bristol. */
const localityOf = (place: string) => place.split(/[.;(\n]/)[0]?.trim() || place

/**
 * A vacancy as schema.org's JobPosting, with what Google's rich results ask for (developers.google.com,
 * "Job posting structured data"). Given while people can apply and not after; null for one never published.
 */
export function jobPosting(vacancy: VacancyToPost, now: Date): Readonly<Record<string, unknown>> | null {
  const { slug, title, url, place, outcode, provider, publishedAt, closesAt } = vacancy
  if (publishedAt === null || closesAt <= now) return null
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title,
    description: descriptionOf(vacancy.parts),
    url,
    datePosted: londonDay(publishedAt),
    validThrough: closesAt.toISOString(),
    employmentType: vacancy.minutesPerWeek >= fullTimeMinutes ? "FULL_TIME" : "PART_TIME",
    directApply: true,
    identifier: { "@type": "PropertyValue", name: provider.name, value: slug },
    hiringOrganization: { "@type": "Organization", name: provider.name, sameAs: provider.url },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: localityOf(place),
        ...(outcode !== null && { postalCode: outcode }),
        addressCountry: "GB",
      },
    },
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: "GBP",
      value: { "@type": "QuantitativeValue", value: vacancy.payPencePerHour / 100, unitText: "HOUR" },
    },
  }
}
