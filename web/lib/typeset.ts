/** Quotation marks and double punctuation stay with their words in French. As long as before: places in the text hold. */
export const typeset = (text: string): string => text.replace(/« /g, '«\u00a0').replace(/ ([»:;!?])/g, '\u00a0$1')
