/** Letters on a line of a form beside the case. */
const lettersPerLine = 32

/** Lines of a field as long as what stands in it: what was taken over is read whole before it is sent. */
export const rowsFor = (text: string): number => Math.min(12, Math.max(2, Math.ceil(text.length / lettersPerLine)))
