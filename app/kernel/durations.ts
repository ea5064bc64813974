/** Durations in milliseconds, with the unit in the name. */
export const seconds = (n: number) => n * 1_000
export const minutes = (n: number) => seconds(n * 60)
export const hours = (n: number) => minutes(n * 60)
export const days = (n: number) => hours(n * 24)

/** The instant `duration` milliseconds after `from`. */
export function after(from: Date, duration: number): Date {
  return new Date(from.getTime() + duration)
}
