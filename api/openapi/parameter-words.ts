/** What the parts of an address and the questions behind it are, by their names. */
export const parameterWords: Readonly<Record<string, string>> = {
  case: 'The case’s id.',
  document: 'The document’s id, as the upload ticket gave it.',
  regime: 'A regime’s short name, as `ml` or `eu-gdpr`.',
  rule: 'A rule’s id, as `EU-46-1`.',
  country: 'A country’s code, or in a filter several of them separated by commas.',
  next: 'Where to go on: `next` of the last answer. Left out, the list begins.',
  asOf: 'The day whose law is applied; today where left out.',
  known: 'The day whose knowledge of the law is used; today where left out.',
  exporter: 'The exporter’s country as known so far: its law is the first that the contract is checked against.',
  tool: 'The tool that the transfer rests on; in a filter one or several, separated by commas.',
  language: 'The language of the file; left out, the contract’s or the one that Accept-Language asks for.',
  status: 'One or several, separated by commas.',
  role: 'The recipient’s role: one or several, separated by commas.',
  text: 'A part of the recipient’s name or of the service, in any case and without accents.',
}
