import { BedrockRuntimeClient, type BedrockRuntimeClientConfig, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
import type { ReviewTask } from '#domain/clauses/second-opinion-task.ts'

/** Somebody, or something, that reads a contract and answers; what it answers is checked by whoever asked. */
export type Reviewer = { model: string; review: (task: ReviewTask, signal: AbortSignal) => Promise<unknown> }

/** Two rounds through thirty requirements, with quotes. */
const longestAnswer = 12_000

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
}): Reviewer => {
  const bedrock = new BedrockRuntimeClient({ maxAttempts: 2, ...client })
  return {
    model,
    review: async ({ instructions, contract, answer }, abortSignal) => {
      const { output } = await bedrock.send(
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
        }),
        { abortSignal },
      )
      return output?.message?.content?.find(({ toolUse }) => toolUse?.name === answer.name)?.toolUse?.input ?? null
    },
  }
}
