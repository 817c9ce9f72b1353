import { describe, expect, it } from 'vitest'
import type { CoverageCell, CoverageRow } from '@/api/types'
import { grouped, missingYears } from './regionState'

describe('the profile of a place', () => {
  it('names the years without a report, also the first and the last, but not those before the place existed', () => {
    const cells = (['not_existing', 'not_found', 'found', 'unreadable', 'not_found'] as const).map((status, index) => ({ status, year: 2018 + index }) as CoverageCell)
    expect(missingYears({ cells } as CoverageRow)).toEqual([2019, 2022])
    expect(missingYears(undefined)).toEqual([])
  })

  it('groups indicators by theme in the order of the catalogue', () => {
    expect(grouped(['b1', 'a1', 'b2'], (code) => code.charAt(0))).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ])
  })
})
