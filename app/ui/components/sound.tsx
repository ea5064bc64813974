type Props = {
  readonly src: string
  /** What it is, for those who listen to the page. */
  readonly label: string
  /** Said below: for a browser that cannot play it. */
  readonly download: string
}

/** A recording to listen to, and to keep where the browser cannot play it. Nothing plays by itself. */
export function Sound({ src, label, download }: Props) {
  return (
    <div className="vf-sound">
      {/* biome-ignore lint/a11y/useMediaCaption: what is said is what somebody is about to type, or has just said */}
      <audio className="vf-sound__player" controls preload="none" src={src} aria-label={label} />
      <p className="govuk-body">
        <a className="govuk-link" href={src} download>
          {download}
        </a>
      </p>
    </div>
  )
}
