import type { DemoProvider, DemoRewardRule, DemoService } from "#db/seed/demo-content/demo-types.ts"

/** Made up. The phone numbers are from the ranges Ofcom keeps free for drama; the mail goes nowhere. */
export const demoProviders: readonly DemoProvider[] = [
  {
    code: "harbour-lane",
    slug: "demo-harbour-lane-support",
    name: "Demo: Harbour Lane Support",
    nation: "england",
    about:
      "Twelve people live in their own flats around a shared garden in Easton, Bristol. They choose who supports them, and how. This provider is made up, so that you can try things out.",
    panelOffer:
      "£15 an hour, paid within two weeks. We pay your bus or taxi before you come. You can have a voucher instead, or nothing.",
    contactName: "Callum, who hires people here",
    contactPhone: "0117 496 0123",
    contactEmail: "hello.harbourlane@example.org",
  },
  {
    code: "fernhill",
    slug: "demo-fernhill-homecare",
    name: "Demo: Fernhill Homecare",
    nation: "england",
    about:
      "We support about sixty people in their own homes across Leeds. You see the same few people each week, on foot or by bus. This provider is made up, so that you can try things out.",
    panelOffer: "",
    contactName: "Gareth, who hires people here",
    contactPhone: "0113 496 0187",
    contactEmail: "hello.fernhill@example.org",
  },
]

/** Where they support people. */
export const demoServices: readonly DemoService[] = [
  { provider: "harbour-lane", name: "The garden flats", place: "Easton, Bristol", kind: "supported-living" },
  { provider: "fernhill", name: "Visits in North Leeds", place: "Moortown, Leeds", kind: "at-home" },
  { provider: "fernhill", name: "Visits in Headingley", place: "Headingley, Leeds", kind: "at-home" },
]

/** Harbour Lane rewards more than Fernhill, so that the two differ on screen. */
export const demoRewardRules: readonly DemoRewardRule[] = [
  {
    provider: "harbour-lane",
    title: "Care Certificate, all 16 standards",
    scheme: "care-certificate",
    pence: 25000,
    validFromDaysAgo: 400,
  },
  {
    provider: "fernhill",
    title: "Care Certificate, all 16 standards",
    scheme: "care-certificate",
    pence: 15000,
    validFromDaysAgo: 400,
  },
]
