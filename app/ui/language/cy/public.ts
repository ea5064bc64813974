import type { Words } from "#app/ui/language/en/index.ts"
import type { Override } from "#app/ui/language/override.ts"

export const publicPages: Override<Words["public"]> = {
  home: {
    description: "Swyddi gofal, am bwy ydych chi. Dim CV a dim cyfrif.",
    headline: "Gwaith ym maes gofal, am bwy ydych chi",
    lead: "Dim CV. Dim cyfrif. Dim ond eich geiriau eich hun, wedi’u darllen gan bobl sy’n defnyddio cefnogaeth ac sydd â llais go iawn wrth ddewis.",
    findWork: "Dod o hyd i waith",
    howLink: "Gweld sut mae’n gweithio",
    pictureOfPanel: "Pedwar person o amgylch bwrdd, yn siarad ac yn gwrando.",
    forWhom: {
      title: "Beth ddaeth â chi yma?",
      work: {
        title: "Rwy’n chwilio am waith",
        text: "Gwelwch swyddi, beth maent yn ei dalu a phwy fydd yn dewis. Nid oes angen profiad.",
        link: "Dod o hyd i waith",
      },
      panel: {
        title: "Rwyf ar banel",
        text: "Mae gennych ddolen neu god wedi’i argraffu. Agorwch ef i ddarllen atebion a rhoi eich sgorau.",
        link: "Agor eich panel",
      },
      provider: {
        title: "Rwy’n rhedeg gwasanaeth",
        text: "Ysgrifennwch swydd, gwahoddwch banel, a gwelwch y ffordd gyfan o hysbyseb i dystysgrif.",
        link: "Mewngofnodi fel darparwr",
      },
      certificate: {
        title: "Rwyf am wirio tystysgrif",
        text: "Teipiwch y cod o’r dystysgrif. Cewch weld ar unwaith a yw’n ddilys.",
        link: "Gwirio tystysgrif",
      },
    },
    how: {
      title: "Sut mae’n gweithio",
      steps: [
        {
          title: "Rydych yn dweud beth sy’n bwysig i chi",
          text: "Atebwch yn eich geiriau eich hun, yn eich amser eich hun.",
        },
        { title: "Mae panel yn darllen eich atebion", text: "Nid ydynt yn gweld enw, oed na chyfeiriad." },
        {
          title: "Rydych yn cwrdd",
          text: "Mae pobl sy’n defnyddio cefnogaeth yn gofyn beth sy’n bwysig iddyn nhw.",
        },
        {
          title: "Rydych yn dysgu, ac mae’n cyfrif",
          text: "Caiff eich hyfforddiant ei weld, ei lofnodi a’i wobrwyo.",
        },
        { title: "Chi biau eich tystysgrif", text: "Ewch â hi i unrhyw swydd. Gall unrhyw un ei gwirio." },
      ],
    },
    promise: {
      title: "Ein haddewid",
      points: [
        "Nid yw sgôr yn unig byth yn gwrthod neb.",
        "Cytunir ar lais y panel cyn i’r swydd agor, ac fe’i cedwir.",
        "Cewch ateb, gyda rhesymau.",
        "Mae’r cyflog ar bob hysbyseb.",
      ],
    },
  },
}
