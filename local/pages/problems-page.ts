import { join } from 'node:path'
import { problemOf } from '#api/problem-of.ts'
import { fieldSentences } from '#domain/problems/field-errors.ts'
import { problems, type Refusal } from '#domain/problems/problems.ts'
import { root } from '#local/terminal/paths.ts'

const request = 'JKJaXmPLvHcESHA='
const example: Refusal = {
  code: 'invalid-input',
  errors: [{ pointer: '/places/hosting/0', code: 'unknown-country' }],
}

const introduction = `# Refusals

Written by \`npm run docs\` from [\`domain/problems/problems.ts\`](../../domain/problems/problems.ts) and [\`domain/problems/field-errors.ts\`](../../domain/problems/field-errors.ts); not edited by hand.

Whatever the API refuses, it refuses as problem details (RFC 9457, \`application/problem+json\`), in the language of \`Accept-Language\` (\`fr\`, \`en\`). \`type\` is \`/problems/\` and the code, which is a heading below; \`detail\` says what to do; \`errors\` names each field by a JSON pointer into what was sent; \`instance\` is the number to quote when asking for help. A program should look at \`code\` (and \`errors[].code\`): they do not change, the sentences may.

\`\`\`json
${JSON.stringify(problemOf(example, 'en', request), null, 2)}
\`\`\`

Besides, \`already-decided\` carries \`decision\` and \`caseStatus\`, \`case-changed\` carries \`version\` and \`caseStatus\` where they are known, \`wrong-status\` carries \`caseStatus\`.

The gateway before the API answers a few things by itself, as \`{ "message": … }\`: 401 for a token that it does not believe, 413 above 10 MB, 429 when there are too many requests.`

const sections = Object.entries(problems).map(([code, { status, title, todo }]) =>
  [`## ${code}`, `Status ${status}.`, [`- ${title.en} ${todo.en}`, `- *${title.fr} ${todo.fr}*`].join('\n')].join(
    '\n\n',
  ),
)

const fields = [
  '## What stands at a field',
  'The codes in `errors`. What is in braces is filled in.',
  [
    '| code | English | français |',
    '|---|---|---|',
    ...Object.entries(fieldSentences).map(([code, { en, fr }]) => `| \`${code}\` | ${en} | ${fr} |`),
  ].join('\n'),
].join('\n\n')

export const problemsFile = join(root, 'docs', 'api', 'problems.md')

/** The page that the `type` of problem details stands for, as it has to be for the present catalogues. */
export const problemsPage = (): string => `${[introduction, ...sections, fields].join('\n\n')}\n`
