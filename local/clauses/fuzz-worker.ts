import { parentPort } from 'node:worker_threads'
import { clauseReportOf } from '#functions/documents/clause-report-of.ts'

parentPort?.on('message', ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  clauseReportOf(bytes, name).then(
    (report) => parentPort?.postMessage(report.unreadableBecause ?? 'read'),
    (error: unknown) => parentPort?.postMessage(`CRASHES: ${String(error)}`),
  )
})
