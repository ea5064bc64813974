/**
 * Names that stand as they are, whatever words are in them: laws, training, posts and bodies that are called so.
 * A law's own title ("… Act 1983") is found by its shape and does not have to be here.
 */
export const namesOfThings: readonly string[] = [
  "Oliver McGowan Mandatory Training on Learning Disability and Autism",
  "Oliver McGowan Mandatory Training",
  "Special Educational Needs and Disability Code of Practice",
  "Special Educational Needs Coordinator",
  "Special Educational Needs and Disability",
  "Special Educational Needs",
  "Deprivation of Liberty Safeguards",
  "Liberty Protection Safeguards",
  "Safeguarding Adults Board",
  "Safeguarding of Vulnerable Adults",
  "Designated Safeguarding Lead",
  "Care Quality Commission",
  "Clinical Commissioning Group",
  "Disclosure and Barring Service",
  "Equality and Human Rights Commission",
  "Royal National Institute of Blind People",
  "Royal National Institute for Deaf People",
  "British Institute of Learning Disabilities",
  "Patients Association",
  "Patient Advice and Liaison Service",
  "Alcoholics Anonymous",
  "Care Workforce Pathway",
  "Modern Matron",
]

/** Abbreviations that everybody reads, and need no words in their place. */
export const knownLetters: ReadonlySet<string> = new Set(
  `DBS NHS UK GP TV BSL PDF QR ID PIN CV DVD BBC MP NVQ GCSE BTEC VAT PAYE USB EU SMS DIY MOT IT PC FAQ HIV AIDS
   ADHD RNIB DVLA OK AM PM LGBT LGBTQ COVID CQC HMRC DWP MS ME HR AI BMX FC UV DJ CD NI PIP A4 ISA WC B&B A&E
   MA BA GPs TVs CVs IDs USA AND OR NOT THE SOS ASAP PS RSVP II III IV VI VII VIII IX XI XII`
    .trim()
    .split(/\s+/),
)
