/**
 * The Content-Disposition of a file that is offered for saving under a name and never shown (RFC 6266 §4.3). Whatever is
 * no `attr-char` of RFC 8187 is percent-encoded, the apostrophe of “l'accord.docx” too: no name can end the header.
 */
export const attachment = (name: string): string => {
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename*=UTF-8''${encoded}`
}
