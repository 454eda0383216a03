import tzLookup from '@photostructure/tz-lookup'
import { regionBoxes } from './zip3.gen.ts'

/**
 * How far around a point its clocks are gathered, in kilometres.
 *
 * One look-up is a coin toss within 10 km of a border; with a ring of 50 km the true clock is missing for 0.014 % of
 * postal centroids, and 6 % of them are called ambiguous, which errs on the safe side.
 */
const RADIUS_KM = 50
const KM_PER_DEGREE = 111.2
const BEARINGS = 16

/**
 * Zones at a point and on a ring around it, the one at the point first; null when the coordinates are impossible or
 * lie at sea.
 */
export function zonesAround(latitude: number, longitude: number): readonly string[] | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null
  const near = onLand([tzLookup(latitude, longitude), ...ring(latitude, longitude, RADIUS_KM / 2)])
  if (near.length === 0) return null
  return [...new Set([...near, ...onLand(ring(latitude, longitude, RADIUS_KM))])]
}

interface Box {
  readonly region: string
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

/** Coordinates are often those of a postal area's middle, so a state counts from this far outside its extent, in degrees. */
const MARGIN = 0.25

let boxes: readonly Box[] | undefined

/** Regions in whose extent a point lies: the true one, and neighbours that share its corner of the map. */
export function regionsAround(latitude: number, longitude: number): readonly string[] {
  boxes ??= regionBoxes.map((row) => {
    const [region = '', south, north, west, east] = row.split('|')
    return { region, south: Number(south), north: Number(north), west: Number(west), east: Number(east) }
  })
  const around = boxes.filter(
    ({ south, north, west, east }) =>
      latitude >= south - MARGIN &&
      latitude <= north + MARGIN &&
      longitude >= west - MARGIN &&
      longitude <= east + MARGIN,
  )
  return [...new Set(around.map(({ region }) => region))]
}

function ring(latitude: number, longitude: number, radius: number): readonly string[] {
  const degrees = radius / KM_PER_DEGREE
  // Meridians draw together towards the poles, where a ring is the whole turn anyway.
  const narrowing = Math.max(Math.cos((latitude * Math.PI) / 180), 0.01)
  return Array.from({ length: BEARINGS }, (_, i) => {
    const bearing = (2 * Math.PI * i) / BEARINGS
    const north = Math.max(-90, Math.min(90, latitude + degrees * Math.cos(bearing)))
    return tzLookup(north, wrap(longitude + (degrees * Math.sin(bearing)) / narrowing))
  })
}

/** The zones of the sea (`Etc/GMT+5`) keep nobody's clock. */
const onLand = (zones: readonly string[]): readonly string[] => zones.filter((zone) => !zone.startsWith('Etc/'))

const wrap = (longitude: number): number => longitude - 360 * Math.round(longitude / 360)
