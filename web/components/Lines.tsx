import { Box } from '@cloudscape-design/components'

type Props = { title: string; items: readonly string[]; empty?: string }

/** A short list under a small title; nothing where there is neither an item nor a word for none. */
export function Lines({ title, items, empty }: Props) {
  const distinct = [...new Set(items)]
  if (distinct.length === 0 && empty === undefined) return null
  return (
    <div>
      <Box variant="h3" fontSize="heading-xs" padding="n">
        {title}
      </Box>
      {distinct.length === 0 ? (
        <Box>{empty}</Box>
      ) : (
        <ul className="lines">
          {distinct.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
