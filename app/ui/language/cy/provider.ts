import { counted, inFigures } from "#app/ui/language/cy/counting.ts"
import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

/** What anybody may read of a provider. The pages for people at work stay in English. */
export const provider: Translation<ApplicantWords["provider"]> = {
  publicPage: {
    about: "Amdanom ni",
    jobs: "Swyddi sydd ar agor",
    noJobs: "Nid oes swydd ar agor yma ar hyn o bryd.",
    nations: {
      england: "Lloegr",
      scotland: "Yr Alban",
      wales: "Cymru",
      "northern-ireland": "Gogledd Iwerddon",
    },
    where: "Yn gweithio yn",
    description: (name) => `${name}: pwy ydym ni, a’n swyddi sydd ar agor.`,
  },
  panelVoice: {
    title: "Pan fydd paneli’n dewis",
    none: "Nid oes neb wedi cael cynnig swydd yma eto ers i baneli roi pobl mewn trefn.",
    asChosen: (asChosen, appointed) =>
      appointed === 1
        ? `Cynigiwyd swydd i 1 person. ${asChosen === 1 ? "Dewis y panel oedd hynny." : "Nid dewis y panel oedd hynny."}`
        : `Cynigiwyd swydd i ${counted(appointed, { noun: "person", two: "berson", few: "pherson", many: "pherson" })}. Dewis y panel oedd ${inFigures(asChosen)} ohonynt.`,
    explained: (explained) =>
      explained === 0
        ? "Nid oedd dim i’w egluro."
        : `Gwnaeth y darparwr yn wahanol i ddewis y panel ${explained === 1 ? "unwaith" : `${inFigures(explained)} o weithiau`}, a dweud wrtho pam.`,
    enough: (enough, answers) =>
      answers === 0
        ? "Nid oes aelod o’r panel wedi dweud eto a yw hynny’n egluro digon."
        : `Mewn ${inFigures(enough)} o ${counted(answers, { noun: "ateb" })}, dywedodd aelod o’r panel fod hynny’n egluro digon.`,
  },
}
