import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type ExtendedFeature, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import countries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'
import type { Place } from '#web/lib/world.ts'

const id = 'virtual:world'
export const width = 960
/** without Antarctica, which holds no data */
export const height = 416

const atlas = async (resolution: '110m' | '50m') => {
  const file = fileURLToPath(import.meta.resolve(`world-atlas/countries-${resolution}.json`))
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(await readFile(file, 'utf8'))
  return feature(topology, topology.objects.countries).features
}

/** The atlas numbers countries by ISO 3166; Kosovo, which ISO does not number, it only names. */
const codeOf = (shape: ExtendedFeature): string | null => {
  if (shape.properties?.name === 'Kosovo') return 'XK'
  return shape.id === undefined ? null : (countries.numericToAlpha2(shape.id) ?? null)
}

/**
 * The world in Equal Earth, ready to draw: an outline per country, and a point for those too small to have one at this
 * scale (Mauritius, Singapore, Cape Verde: where telecom vendors often are). Projected here, so that the page carries
 * neither the geometry library nor the atlas.
 */
export const worldPlaces = async (): Promise<Place[]> => {
  const projection = geoEqualEarth().fitWidth(width, { type: 'Sphere' })
  const path = geoPath(projection).digits(1)
  const [coarse, fine] = await Promise.all([atlas('110m'), atlas('50m')])
  const inhabited = coarse.filter((shape) => codeOf(shape) !== 'AQ')
  const outlines = inhabited.map((shape): Place => ({ code: codeOf(shape), outline: path(shape) ?? '', point: null }))
  const drawn = new Set([...outlines.map(({ code }) => code), 'AQ'])
  const points = fine.flatMap((shape): Place[] => {
    const code = codeOf(shape)
    const point = projection(geoCentroid(shape))
    if (code === null || point === null || drawn.has(code)) return []
    drawn.add(code)
    return [{ code, outline: null, point: [Math.round(point[0]), Math.round(point[1])] }]
  })
  return [...outlines, ...points]
}

export const world = (): Plugin => ({
  name: 'laissez-passer:world',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: async (resolved) =>
    resolved === `\0${id}`
      ? `export const world = ${JSON.stringify({ width, height, places: await worldPlaces() })}`
      : null,
})
