import { BedrockRuntimeClient, type BedrockRuntimeClientConfig, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
import type { ReviewTask } from '#domain/clauses/opinion/second-opinion-task.ts'

/** Somebody, or something, that reads a contract and answers; what it answers is checked by whoever asked. */
export type Reviewer = { model: string; review: (task: ReviewTask, signal: AbortSignal) => Promise<unknown> }

/** Room for an opinion on each of some forty requirements, with quotes. */
const longestAnswer = 12_000

const questionTo = (model: string, { instructions, contract, answer }: ReviewTask) =>
  new ConverseCommand({
    modelId: model,
    system: [{ text: instructions }],
    messages: [{ role: 'user', content: [{ text: contract }] }],
    inferenceConfig: { maxTokens: longestAnswer, temperature: 0 },
    toolConfig: {
      tools: [
        {
          toolSpec: {
            name: answer.name,
            description: answer.description,
            inputSchema: { json: JSON.parse(JSON.stringify(answer.schema)) },
          },
        },
      ],
      toolChoice: { tool: { name: answer.name } },
    },
  })

/**
 * A language model on Amazon Bedrock, asked through its Converse API. It is made to answer by a tool whose input has the shape of the
 * answer: free text is no answer.
 * @param model the id or ARN of the model
 * @param client where the service is, for other regions and for tests
 */
export const bedrockReviewer = ({
  model,
  client = {},
}: {
  model: string
  client?: BedrockRuntimeClientConfig
}): Reviewer => ({
  model,
  review: async (task, abortSignal) => {
    const bedrock = new BedrockRuntimeClient({ maxAttempts: 2, ...client })
    try {
      const { output } = await bedrock.send(questionTo(model, task), { abortSignal })
      const used = output?.message?.content?.find(({ toolUse }) => toolUse?.name === task.answer.name)
      return used?.toolUse?.input ?? null
    } finally {
      bedrock.destroy()
    }
  },
})
