/** Addresses of the pages where somebody rates the options of a question. */
export function ratePaths(versionId: string) {
  const question = `/panel/rate/${versionId}`
  return {
    question,
    option: (place: number) => `${question}/option/${place}`,
    why: (place: number) => `${question}/option/${place}/why`,
    aloud: `${question}/aloud.mp3`,
    rest: (from?: number) => ({
      breakHref: `${question}/rest/break${from ? `?from=${from}` : ""}`,
      stopHref: `${question}/rest/stop${from ? `?from=${from}` : ""}`,
    }),
  }
}
