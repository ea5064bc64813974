import type { MetaFunction } from "@remix-run/node"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { PanelPicture } from "#app/ui/pictures/panel-picture.tsx"
import { stepPictures } from "#app/ui/pictures/step-pictures.tsx"
import { TickPicture } from "#app/ui/pictures/tick.tsx"
import {
  CertificatePicture,
  HousePicture,
  VoicesPicture,
  WorkPicture,
} from "#app/ui/pictures/way-pictures.tsx"

export const handle = { cache: "public" }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ public: words }) => words.home.title, {
    description: ({ public: words }) => words.home.description,
  })

export default function Home() {
  const words = useWords().public.home
  const ways = [
    { ...words.forWhom.work, href: "/jobs", picture: <WorkPicture /> },
    { ...words.forWhom.panel, href: "/panel", picture: <VoicesPicture /> },
    { ...words.forWhom.provider, href: "/sign-in", picture: <HousePicture /> },
    { ...words.forWhom.certificate, href: "/verify", picture: <CertificatePicture /> },
  ]
  return (
    <PublicLayout width="full">
      <div className="vf-width vf-hero">
        <div>
          <h1>{words.headline}</h1>
          <Idea lead picture={["heart", "no-cv", "team"]}>
            {words.lead}
          </Idea>
          <p className="vf-hero__ways">
            <LinkButton href="/jobs">{words.findWork}</LinkButton>
            <a className="vf-nav__link" href="#how">
              {words.howLink}
            </a>
          </p>
        </div>
        <PanelPicture label={words.pictureOfPanel} />
      </div>

      <section className="vf-band vf-band--sunk" aria-labelledby="for-whom">
        <div className="vf-width">
          <h2 id="for-whom">{words.forWhom.title}</h2>
          <Cards>
            {ways.map((way) => (
              <Card
                key={way.href}
                title={way.title}
                href={way.href}
                headingLevel={3}
                picture={way.picture}
                footer={way.link}
              >
                <p>{way.text}</p>
              </Card>
            ))}
          </Cards>
          <p className="vf-hero__ways">
            <a className="govuk-link" href="/start">
              {words.forWhom.start}
            </a>
          </p>
        </div>
      </section>

      <section className="vf-band" aria-labelledby="how">
        <div className="vf-width">
          <h2 id="how">{words.how.title}</h2>
          <ol className="vf-how">
            {words.how.steps.map((step, index) => (
              <li key={step.title}>
                {stepPictures[index]}
                <div>
                  <h3>{step.title}</h3>
                  <p>{step.text}</p>
                </div>
              </li>
            ))}
          </ol>
        </div>
      </section>

      <section className="vf-band vf-band--promise" aria-labelledby="promise">
        <div className="vf-width">
          <div>
            <h2 id="promise">{words.promise.title}</h2>
            <ul className="vf-promise">
              {words.promise.points.map((point) => (
                <li key={point}>
                  <TickPicture />
                  <span>{point}</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </section>
    </PublicLayout>
  )
}
