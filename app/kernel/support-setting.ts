/** Where, and in what way, people are supported. */
export const supportSettings = [
  "at-home",
  "supported-living",
  "care-home",
  "extra-care",
  "personal-assistant",
  "day-and-community",
  "shared-lives",
] as const
export type SupportSetting = (typeof supportSettings)[number]
