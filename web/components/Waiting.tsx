import { Box, StatusIndicator } from '@cloudscape-design/components'

/** Something is on its way: said in words, where it will stand. */
export function Waiting({ words }: { words: string }) {
  return (
    <Box padding="xxl" textAlign="center">
      <StatusIndicator type="loading">{words}</StatusIndicator>
    </Box>
  )
}
