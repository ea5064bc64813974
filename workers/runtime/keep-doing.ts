import { log } from "#app/platform/log.server.ts"

/**
 * Does `round` over and over: at once where it says there is more, else after `restMs` or when woken. A throw
 * is said once, and again when it is over.
 */
export function keepDoing(name: string, round: () => Promise<boolean>, restMs: number) {
  let stopping = false
  let troubled = false
  let woken = false
  let rise: (() => void) | undefined

  function wake() {
    woken = true
    rise?.()
  }

  async function rest() {
    if (woken) return
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      rise = resolve
      timer = setTimeout(resolve, restMs)
    })
    clearTimeout(timer)
    rise = undefined
  }

  async function onceMore(): Promise<boolean> {
    try {
      const more = await round()
      if (troubled) log.info(`${name}.goes-on`)
      troubled = false
      return more
    } catch (error) {
      if (!troubled) log.error(`${name}.waits`, error)
      troubled = true
      // What wakes us does not mend what is wrong.
      woken = false
      return false
    }
  }

  async function run() {
    while (!stopping) {
      woken = false
      if (!(await onceMore()) && !stopping) await rest()
    }
  }

  const running = run()
  return {
    wake,
    /** Resolves when the round under way has ended. */
    async stop(): Promise<void> {
      stopping = true
      wake()
      await running
    },
  }
}
