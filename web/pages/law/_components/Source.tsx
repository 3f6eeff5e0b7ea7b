import { Link } from '@cloudscape-design/components'

/** Where something was read: a link where it is an address, else the surveyor's words. */
export function Source({ source }: { source: string }) {
  if (!/^https?:\/\/\S+$/.test(source))
    return (
      <span className="prose" lang="en">
        {source}
      </span>
    )
  return (
    <Link href={source} external>
      {new URL(source).hostname}
    </Link>
  )
}
