import type { DemoMembership, DemoPerson } from "#db/seed/demo-content/demo-types.ts"

export const demoPeople: readonly DemoPerson[] = [
  {
    code: "marian",
    name: "Marian Osei (demo)",
    email: "marian.demo@example.org",
    who: "Runs Harbour Lane. Signs off training and looks after the account.",
  },
  {
    code: "callum",
    name: "Callum Reid (demo)",
    email: "callum.demo@example.org",
    who: "Hires people at Harbour Lane. Sees the panel's scores and makes the shortlist.",
  },
  {
    code: "fatima",
    name: "Fatima Noor (demo)",
    email: "fatima.demo@example.org",
    who: "Assessor at Harbour Lane. Sees new workers in practice.",
  },
  {
    code: "leon",
    name: "Leon Brooks (demo)",
    email: "leon.demo@example.org",
    who: "Lives at Harbour Lane and draws on support. On the panel, with answers waiting to be scored.",
  },
  {
    code: "anna",
    name: "Anna Price (demo)",
    email: "anna.demo@example.org",
    who: "Supports Leon on his panel: reads aloud and presses what he says. Leon decides.",
  },
  {
    code: "nadia",
    name: "Nadia Malik (demo)",
    email: "nadia.demo@example.org",
    who: "Draws on support at Harbour Lane. On the panel for two open jobs.",
  },
  {
    code: "ruth",
    name: "Ruth Adeyemi (demo)",
    email: "ruth.demo@example.org",
    who: "Her brother lives at Harbour Lane. On the panel as family.",
  },
  {
    code: "tunde",
    name: "Tunde Bello (demo)",
    email: "tunde.demo@example.org",
    who: "Support worker at Harbour Lane. On the panel as staff.",
  },
  {
    code: "kasia",
    name: "Kasia Nowak (demo)",
    email: "kasia.demo@example.org",
    who: "New worker at Harbour Lane. Two standards away from her Care Certificate.",
  },
  {
    code: "dean",
    name: "Dean Fletcher (demo)",
    email: "dean.demo@example.org",
    who: "Worker at Harbour Lane. Has his Care Certificate and was rewarded for it.",
  },
  {
    code: "noor",
    name: "Noor Haddad (demo)",
    email: "noor.demo@example.org",
    who: "Worker at Harbour Lane. All standards signed off, and not awarded yet.",
  },
  {
    code: "sunita",
    name: "Sunita Rao (demo)",
    email: "sunita.demo@example.org",
    who: "Runs Fernhill. Signs off training and looks after the account.",
  },
  {
    code: "gareth",
    name: "Gareth Pugh (demo)",
    email: "gareth.demo@example.org",
    who: "Hires people at Fernhill. Has a job with every answer scored, ready to shortlist.",
  },
  {
    code: "bev",
    name: "Bev Holroyd (demo)",
    email: "bev.demo@example.org",
    who: "Assessor at Fernhill. Sees new workers in practice.",
  },
  {
    code: "arthur",
    name: "Arthur Cole (demo)",
    email: "arthur.demo@example.org",
    who: "Draws on support from Fernhill. On the panel, and has sent all his scores.",
  },
  {
    code: "mei",
    name: "Mei Lin (demo)",
    email: "mei.demo@example.org",
    who: "Draws on support from Fernhill. On the panel for two open jobs.",
  },
  {
    code: "janet",
    name: "Janet Firth (demo)",
    email: "janet.demo@example.org",
    who: "Her dad draws on support from Fernhill. On the panel as family.",
  },
  {
    code: "yusuf",
    name: "Yusuf Khan (demo)",
    email: "yusuf.demo@example.org",
    who: "Home care worker at Fernhill. On the panel as staff.",
  },
  {
    code: "abigail",
    name: "Abigail Mensah (demo)",
    email: "abigail.demo@example.org",
    who: "New worker at Fernhill, three weeks in.",
  },
  {
    code: "tomasz",
    name: "Tomasz Zieliński (demo)",
    email: "tomasz.demo@example.org",
    who: "Worker at Fernhill. All standards signed off, and not awarded yet.",
  },
]

export const demoMemberships: readonly DemoMembership[] = [
  { provider: "harbour-lane", person: "marian", role: "owner" },
  { provider: "harbour-lane", person: "callum", role: "hiring-manager" },
  { provider: "harbour-lane", person: "fatima", role: "assessor" },
  { provider: "fernhill", person: "sunita", role: "owner" },
  { provider: "fernhill", person: "gareth", role: "hiring-manager" },
  { provider: "fernhill", person: "bev", role: "assessor" },
]
