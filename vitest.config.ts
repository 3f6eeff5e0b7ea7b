import { defineConfig } from 'vitest/config'

/** Tests that need a deployed stack, which `npm test` starts once for all of them; everything else is `unit`. */
const onTheCloud = ['probes', 'journeys', 'browser']

export default defineConfig({
  test: {
    // one stack for all: file after file, in the order of their names
    fileParallelism: process.env.LAISSEZ_PASSER_CLOUD === undefined,
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/support/one-seed.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: onTheCloud.map((folder) => `test/${folder}/**`),
          testTimeout: 20_000,
          // the functions under test are quiet: what they log is not what is looked at here
          env: {
            LOG_LEVEL: 'SILENT',
            POWERTOOLS_METRICS_DISABLED: 'true',
            POWERTOOLS_METRICS_NAMESPACE: 'LaissezPasser',
          },
        },
      },
      ...onTheCloud.map((name) => ({
        test: {
          name,
          include: [`test/${name}/**/*.test.ts`],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
})
