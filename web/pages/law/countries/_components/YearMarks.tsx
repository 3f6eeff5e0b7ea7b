import type { TimeAxis } from '#web/pages/law/_lib/time-axis.ts'

/** The years under an axis; the list beside it says the days. */
export function YearMarks({ axis: { years } }: { axis: TimeAxis }) {
  const last = years.length - 1
  return (
    <svg className="axis axis-labels" aria-hidden="true">
      {years.map(({ year, at }, index) => (
        <text
          key={year}
          x={`${at}%`}
          y={14}
          textAnchor={index === 0 ? 'start' : index === last && at > 95 ? 'end' : 'middle'}
        >
          {year}
        </text>
      ))}
    </svg>
  )
}
