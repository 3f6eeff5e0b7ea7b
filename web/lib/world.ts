/** A country on the map: its outline as an SVG path, or a point where it is too small to have one. */
export type Place = { code: string | null; outline: string | null; point: [number, number] | null }
export type World = { width: number; height: number; places: Place[] }
