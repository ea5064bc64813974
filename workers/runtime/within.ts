/** What `work` comes to, or a throw after `ms`; what comes later is let go. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
