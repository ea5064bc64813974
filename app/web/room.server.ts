const mebibyte = 1_048_576

/** Bytes of files that may be in this process's memory at once; each is there up to three times over. */
const most = 48 * mebibyte

/** Bytes of forms that are far larger than usual. */
const mostLongText = 20 * mebibyte

/** Keeps a process from taking in more files at once than it has memory for. */
export function room(size: number) {
  let taken = 0
  return {
    /** `work`'s answer; or, without having begun it, "full" where so many bytes more are too many. */
    async forBytes<T>(bytes: number, work: () => Promise<T>): Promise<T | "full"> {
      // Somebody alone always fits, however large what they bring is.
      if (taken > 0 && taken + bytes > size) return "full"
      taken += bytes
      try {
        return await work()
      } finally {
        taken -= bytes
      }
    },
  }
}

/** The room for texts that are far too long: their pages show them again, so each is there several times over. */
export const roomForLongTexts = room(mostLongText)

/** The room for files of this process: what is sent to it, and what it puts together. */
export const roomForFiles = room(most)
