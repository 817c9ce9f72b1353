import createClient, { type QuerySerializerOptions } from 'openapi-fetch'
import { locale } from '@/i18n'
import { earlyOrNow } from './early'
import type { paths } from './schema'

/** Repeated parameters are written as `region=1&region=2`, as the API reads them. */
export const QUERY_STYLE: QuerySerializerOptions = { array: { style: 'form', explode: true } }

/** The one way to the API. */
export const api = createClient<paths, 'application/json'>({ baseUrl: '/', querySerializer: QUERY_STYLE, fetch: earlyOrNow })

/** What the server tells people comes in the language of the interface, whatever the browser prefers. */
api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', locale.value)
    return request
  },
})

/** The address of a download or of an original, for links; values that are null or empty are left out. */
export function apiAddress(path: string, query: Record<string, unknown> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') search.append(name, String(one))
    }
  }
  const text = search.toString()
  return `/api/v1${path}${text === '' ? '' : `?${text}`}`
}
