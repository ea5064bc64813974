export const jobStates = ["waiting", "running", "done", "gave-up"] as const
export type JobState = (typeof jobStates)[number]
