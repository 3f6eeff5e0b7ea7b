/** How many transfers reach a country, in four classes that a legend can say in words. */
export const classes = ['none', 'few', 'some', 'many'] as const
export type MapClass = (typeof classes)[number]

export const classOf = (count: number): MapClass =>
  count === 0 ? 'none' : count <= 3 ? 'few' : count <= 9 ? 'some' : 'many'
