import { describe, expect, test } from "vitest"
import { jobPosting, type VacancyToPost } from "#app/domain/vacancies/job-posting.ts"

const now = new Date("2026-11-22T12:00:00Z")
const vacancy: VacancyToPost = {
  slug: "support-worker-k3",
  title: "Support worker",
  url: "https://example.org/jobs/support-worker-k3",
  place: "Easton, Bristol. Bus 49 stops outside.",
  outcode: "BS5",
  payPencePerHour: 1345,
  minutesPerWeek: 30 * 60,
  publishedAt: new Date("2026-06-30T23:30:00Z"),
  closesAt: new Date("2026-12-10T23:59:00Z"),
  provider: { name: "Harbour Lane", url: "https://example.org/providers/harbour-lane" },
  parts: [
    { title: "A good day", text: "Tea.\n\nA walk\nto the shops." },
    { title: "Training", text: "Paid." },
  ],
}

describe("a vacancy as search engines read it", () => {
  test("has everything that rich results ask for", () => {
    expect(jobPosting(vacancy, now)).toEqual({
      "@context": "https://schema.org/",
      "@type": "JobPosting",
      title: "Support worker",
      description:
        "<h2>A good day</h2><p>Tea.</p><p>A walk<br>to the shops.</p><h2>Training</h2><p>Paid.</p>",
      url: "https://example.org/jobs/support-worker-k3",
      // Published in the small hours of a summer day in London.
      datePosted: "2026-07-01",
      validThrough: "2026-12-10T23:59:00.000Z",
      employmentType: "PART_TIME",
      directApply: true,
      identifier: { "@type": "PropertyValue", name: "Harbour Lane", value: "support-worker-k3" },
      hiringOrganization: {
        "@type": "Organization",
        name: "Harbour Lane",
        sameAs: "https://example.org/providers/harbour-lane",
      },
      jobLocation: {
        "@type": "Place",
        address: {
          "@type": "PostalAddress",
          addressLocality: "Easton, Bristol",
          postalCode: "BS5",
          addressCountry: "GB",
        },
      },
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "GBP",
        value: { "@type": "QuantitativeValue", value: 13.45, unitText: "HOUR" },
      },
    })
  })

  test.each([
    [34 * 60 + 59, "PART_TIME"],
    [35 * 60, "FULL_TIME"],
    [60, "PART_TIME"],
  ])("of %d minutes a week is %s", (minutesPerWeek, employmentType) => {
    expect(jobPosting({ ...vacancy, minutesPerWeek }, now)).toMatchObject({ employmentType })
  })

  test.each([
    ["closed", { closesAt: now }],
    ["never published", { publishedAt: null }],
  ])("is none once it is %s", (_, over) => {
    expect(jobPosting({ ...vacancy, ...over }, now)).toBeNull()
  })

  test("names no postcode where none is known", () => {
    expect(JSON.stringify(jobPosting({ ...vacancy, outcode: null }, now))).not.toContain("postalCode")
  })

  test("takes nobody's words for markup, and leaves empty parts out", () => {
    const parts = [
      { title: "The work", text: `</script><b>"R & D"</b>` },
      { title: "Nothing", text: " \n\n " },
    ]
    expect(jobPosting({ ...vacancy, parts }, now)).toMatchObject({
      description: "<h2>The work</h2><p>&lt;/script&gt;&lt;b&gt;&quot;R &amp; D&quot;&lt;/b&gt;</p>",
    })
  })

  test.each([
    ["Leeds", "Leeds"],
    ["Headingley, Leeds (bus 6)", "Headingley, Leeds"],
    ["(to be said)", "(to be said)"],
  ])("in %s is in %s", (place, addressLocality) => {
    expect(jobPosting({ ...vacancy, place }, now)).toMatchObject({
      jobLocation: { address: { addressLocality } },
    })
  })
})
