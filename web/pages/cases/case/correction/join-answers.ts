/** The answers to a return's questions as one text, each under the number of its question. */
export const joinAnswers = (questions: readonly string[], answers: readonly string[]): string =>
  questions.length === 1
    ? (answers[0] ?? '').trim()
    : questions.map((_, index) => `${index + 1}. ${(answers[index] ?? '').trim()}`).join('\n')
