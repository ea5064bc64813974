/** Where a worker shows what they hold, and to whom. */
export const passportPaths = {
  home: "/passport",
  shares: "/passport/shares",
  newShare: "/passport/shares/new",
  share: (id: string) => `/passport/shares/${id}`,
} as const
