import { Box } from '@cloudscape-design/components'
import { Sign } from '#web/components/Sign.tsx'

/** Something is on its way: said in words, where it will stand. */
export function Waiting({ words }: { words: string }) {
  return (
    <Box padding="xxl" textAlign="center">
      <Sign type="moving">{words}</Sign>
    </Box>
  )
}
