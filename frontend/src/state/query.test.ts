import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { compareQuery, SHOWS, SUBJECTS, VIEWS, type CompareState } from '@/features/compare/compareState'
import { reportQuery } from '@/features/report/reportState'
import { searchQuery } from '@/features/search/searchState'
import type { QueryState } from './query'
import { generatedReport, generatedSearch } from './generated'
import { seeded } from './seeded'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] })
const random = seeded(20)
const years = [2015, 2016, 2019, 2024]

/** Through a real address and back, as a reader's browser would. */
function travel<S>(definition: QueryState<S>, state: S): S {
  const address = router.resolve({ path: '/', query: definition.serialise(state) }).href
  return definition.parse(router.resolve(address).query)
}

describe('the address is the state', () => {
  it('search: every generated state survives the trip', () => {
    for (const state of generatedSearch(300)) expect(travel(searchQuery, state)).toEqual(state)
  })

  it('report: every generated state survives the trip', () => {
    for (const state of generatedReport(300)) expect(travel(reportQuery, state)).toEqual(state)
  })

  it('compare: every generated state survives the trip', () => {
    for (let i = 0; i < 300; i++) {
      const state: CompareState = {
        indicator: random.some(['review.received', 'litigation.loss_rate']),
        region: random.some(['990100', '990102', '110105']),
        from: random.pick([null, ...years]),
        to: random.pick([null, ...years]),
        subject: random.pick(SUBJECTS),
        view: random.pick(VIEWS),
        show: random.pick(SHOWS),
        zero: random.pick([true, false]),
        lit: random.pick(['', '990102']),
      }
      expect(travel(compareQuery, state)).toEqual(state)
    }
  })

  it('writes nothing for the default state', () => {
    expect(searchQuery.serialise(searchQuery.parse({}))).toEqual({})
    expect(compareQuery.serialise(compareQuery.parse({}))).toEqual({})
  })

  it('reads a malformed address as the default', () => {
    const state = searchQuery.parse({ year: ['2019', 'x', '99999999999', '-1', null], yearFrom: '1e3', sort: 'evil', region: [null, '', 'a', 'a'] })
    expect(state.year).toEqual([2019])
    expect(state.yearFrom).toBeNull()
    expect(state.sort).toBe('relevance')
    expect(state.region).toEqual(['a'])
  })
})
