import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { ALL, coverageQuery, FILTERS, type CoverageState } from '@/features/coverage/coverageState'
import { catalogueQuery, indicatorQuery, LEVELS, MEASURES, ORDERS, SUBJECTS, type IndicatorState } from '@/features/indicator/indicatorState'
import { regionQuery } from '@/features/region/regionState'
import { seeded } from './seeded'
import type { QueryState } from './query'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] })
const random = seeded(41)
const regions = ['990000', '990102', '110105']

/** Through a real address and back, as a reader's browser would. */
function travel<S>(definition: QueryState<S>, state: S): S {
  return definition.parse(router.resolve(router.resolve({ path: '/', query: definition.serialise(state) }).href).query)
}

describe('the address is the state of', () => {
  it('an indicator', () => {
    for (let i = 0; i < 300; i++) {
      const state: IndicatorState = {
        year: random.pick([null, 2015, 2024]),
        level: random.pick(LEVELS),
        region: random.pick(['', ...regions]),
        subject: random.pick(SUBJECTS),
        order: random.pick(ORDERS),
        by: random.pick(MEASURES),
        more: random.pick([null, 1, 30]),
      }
      expect(travel(indicatorQuery, state)).toEqual(state)
    }
  })

  it('the catalogue', () => {
    for (const q of ['', '复议', 'a&b=c', '100%', '"']) expect(travel(catalogueQuery, { q, all: q === '' })).toEqual({ q, all: q === '' })
  })

  it('the coverage', () => {
    for (let i = 0; i < 300; i++) {
      const state: CoverageState = { region: random.pick(['', ...regions]), filter: random.pick(FILTERS), open: random.pick([[], [ALL], random.some(regions)]), more: random.pick([null, 1, 9]) }
      expect(travel(coverageQuery, state)).toEqual(state)
    }
  })

  it('a region', () => {
    for (const all of [true, false]) expect(travel(regionQuery, { all })).toEqual({ all })
  })
})

describe('a malformed address', () => {
  it('shows the standard page', () => {
    expect(indicatorQuery.parse({ year: '20x', level: 'village', order: ['lowest', 'highest'], more: '-1' })).toMatchObject({ year: null, level: '', order: 'lowest', more: null })
    expect(coverageQuery.parse({ filter: 'odd', open: [null, 'a', 'a'] })).toEqual({ region: '', filter: 'all', open: ['a'], more: null })
  })
})
