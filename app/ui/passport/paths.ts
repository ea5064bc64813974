/** Where a worker shows what they hold, and to whom. */
export const passportPaths = {
  home: "/passport",
  zip: "/passport/certificates.zip",
  remove: "/passport/delete",
  shares: "/passport/shares",
  newShare: "/passport/shares/new",
  badges: "/passport/badges",
  bring: "/passport/badges/new",
  share: (id: string) => `/passport/shares/${id}`,
} as const
