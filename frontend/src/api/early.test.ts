import { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { searchQuery } from '@/features/search/searchState'
import { PAGE, toParameters } from '@/features/search/useSearch'
import { generatedSearch } from '@/state/generated'
import script from '../../public/early.js?raw'
import { QUERY_STYLE } from './client'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/search', component: {} }] })

/** The script that runs before all others, in a page at an address: what it asks, and in which language. */
function early(address: string, remembered: Record<string, string> = {}) {
  const asked: { address: string; language: string }[] = []
  const url = new URL(address, 'http://portal.example')
  const window = {} as Window
  const html = { dataset: {} as Record<string, string>, lang: '' }
  const fetch = (to: string, { headers }: { headers: Record<string, string> }) => {
    asked.push({ address: to, language: headers['Accept-Language'] as string })
    return Promise.resolve()
  }
  const storage = { getItem: (key: string) => remembered[key] ?? null }
  new Function('window', 'document', 'location', 'localStorage', 'fetch', script)(window, { documentElement: html }, url, storage, fetch)
  return { asked, html, answers: Object.keys(window.earlyAnswers ?? {}) }
}

describe('what is asked before the portal is here', () => {
  it('is word for word what the search page asks afterwards, for every generated state', () => {
    const querySerializer = createQuerySerializer(QUERY_STYLE)
    for (const state of generatedSearch(300)) {
      const address = router.resolve({ path: '/search', query: searchQuery.serialise(state) }).href
      const query = { ...toParameters(state), size: PAGE }
      const later = createFinalURL('/api/v1/reports', { baseUrl: '', params: { query }, querySerializer, pathSerializer: defaultPathSerializer })
      expect(early(address).answers).toEqual(['/api/v1/corpus', later])
    }
  })

  it('on other pages is only what stands on all of them', () => {
    expect(early('/compare?indicator=a').answers).toEqual(['/api/v1/corpus'])
  })

  it('is asked in the language of the address, else in the one remembered', () => {
    expect(early('/?lang=en').asked[0]?.language).toBe('en')
    expect(early('/', { locale: 'en' }).html.lang).toBe('en')
    expect(early('/?lang=zh', { locale: 'en' }).html.lang).toBe('zh-CN')
    expect(early('/', { theme: 'dark' }).html.dataset.theme).toBe('dark')
    expect(early('/', { theme: 'pink' }).html.dataset.theme).toBeUndefined()
  })
})
