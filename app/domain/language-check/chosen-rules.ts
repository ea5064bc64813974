/**
 * Rules of retext-equality that hold here, by their names there, and what they are here. The rest is off: it is
 * about American posts and programs, about words that are right in care ("disabled", "support", "mother", "he",
 * "she"), or about words that mean something else in Britain.
 */
const gendered = `
  actor-actress cameraman-camerawoman cameramen-camerawomen chairman-chairwoman chairmen-chairwomen
  clergyman-clergywoman clergymen-clergywomen craftsman-craftswoman delivery-boy-delivery-girl
  doorman-doorwoman doormen-doorwomen fireman-firewoman firemen-firewomen foreman-forewoman foremen-forewomen
  handyman-handywoman handymen-handywomen housemaid housewife housewives insurance-man-insurance-woman
  janitors-janitresses layman-laywoman laymen-laywomen man-enough man-in-the-street man-the-fort man-the-phones
  man-a-desk manhour manhours mankind manned manpower middleman-middlewoman middlemen-middlewomen
  office-girls ombudsman-ombudswoman own-man-own-woman postman-postwoman postmen-postwomen
  repairman-repairwoman repairmen-repairwomen salaryman-salarywoman saleslady-salesman salesmen-saleswomen
  serviceman-servicewoman servicemen-servicewomen spokesman-spokeswoman spokesmen-spokeswomen
  sportsman-sportswoman sportsmen-sportswomen superman-superwoman tax-man waiter-waitress waiters-waitresses
  watchman-watchwoman watchmen-watchwomen workman-workwoman workmen-workwomen working-wife
`
const diminishing = `
  aids-victim cretin deafmute dwarf handicapped handicapped-parking harelip harelipped heshe hymie mongoloid
  multiple-sclerosis-victim oriental orientals retard retards schizo sociopath sociopaths spastic spaz
  stroke-victim stutterer suffers-from-disabilities suffers-from-md tranny transgendered transgenders
  victim-of-an-injury victim-of-injuries victim-of-polio wheelchair-bound
`

const named = (names: string) => names.trim().split(/\s+/)

export const chosenRules: ReadonlyMap<string, "gendered" | "diminishing"> = new Map([
  ...named(gendered).map((name) => [name, "gendered"] as const),
  ...named(diminishing).map((name) => [name, "diminishing"] as const),
])
