import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import { askAllAnew } from './api/cache'
import { searchQuery } from './features/search/searchState'
import { askSearch } from './features/search/useSearch'
import SearchPage from './features/search/SearchPage.vue'
import StartPage from './features/start/StartPage.vue'
import { type Key, isLocale, locale, rememberedLocale, speak, type Locale } from './i18n'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title in the dictionaries; pages about one thing set their title themselves. */
    title?: Key
    /** Asks what the page will ask first; called before the page itself is here, when it is the first one. */
    ask?: (to: RouteLocationNormalized) => Promise<unknown>
    /** Shown without header and footer, to stand in somebody else's page. */
    embed?: boolean
  }
}

/** The two pages that people land on come with the portal itself, which spares them a journey; the others come when they are opened. */
const routes: RouteRecordRaw[] = [
  { path: '/', name: 'start', component: StartPage },
  { path: '/search', name: 'search', meta: { title: 'shell.nav.search', ask: ({ query }) => askSearch(searchQuery.parse(query)) }, component: SearchPage },
  { path: '/reports/:id', name: 'report', component: () => import('./features/report/ReportPage.vue'), props: true },
  { path: '/compare', name: 'compare', meta: { title: 'shell.nav.compare' }, component: () => import('./features/compare/ComparePage.vue') },
  { path: '/embed/compare', name: 'embed', meta: { embed: true, title: 'shell.nav.compare' }, component: () => import('./features/compare/EmbedPage.vue') },
  { path: '/indicators', name: 'indicators', meta: { title: 'shell.nav.indicators' }, component: () => import('./features/indicator/IndicatorListPage.vue') },
  { path: '/indicators/:code', name: 'indicator', component: () => import('./features/indicator/IndicatorPage.vue'), props: true },
  { path: '/regions', name: 'regions', meta: { title: 'shell.nav.regions' }, component: () => import('./features/region/RegionListPage.vue') },
  { path: '/regions/:code', name: 'region', component: () => import('./features/region/RegionPage.vue'), props: true },
  { path: '/coverage', name: 'coverage', meta: { title: 'shell.nav.coverage' }, component: () => import('./features/coverage/CoveragePage.vue') },
  { path: '/data', name: 'data', meta: { title: 'shell.nav.data' }, component: () => import('./features/data/DataPage.vue') },
  { path: '/about', name: 'about', meta: { title: 'shell.nav.about' }, component: () => import('./features/about/AboutPage.vue') },
  { path: '/:rest(.*)*', name: 'nowhere', component: () => import('./features/about/NowherePage.vue') },
]

async function change(next: Locale) {
  const before = locale.value
  await speak(next)
  if (before !== next) await askAllAnew()
}

/** English stands in every address, so that a link says the same to the one who gets it; Chinese is the default. */
async function carryLanguage(to: RouteLocationNormalized, from: RouteLocationNormalized) {
  const asked = to.query.lang
  if (isLocale(asked)) {
    await change(asked)
    return asked === 'zh' ? { ...to, query: { ...to.query, lang: undefined } } : true
  }
  const first = from.matched.length === 0
  if (first && rememberedLocale() === 'en') await change('en')
  if (locale.value !== 'en') return true
  return { ...to, query: { ...to.query, lang: 'en' } }
}

export function createPortalRouter() {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      if (to.path !== from.path) return { top: 0 }
      return undefined
    },
  })
  router.beforeEach(carryLanguage)
  return router
}
