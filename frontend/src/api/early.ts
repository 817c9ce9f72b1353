declare global {
  interface Window {
    /** Answers that `public/early.js` asked for while this script was still on its way, by path and query. */
    earlyAnswers?: Record<string, Promise<Response>>
  }
}

/** Asks the server, or takes up the answer that was asked for early; each is taken once, so that asking again asks again. */
export function earlyOrNow(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const early = window.earlyAnswers?.[pathname + search]
  if (!early) return fetch(request)
  delete window.earlyAnswers?.[pathname + search]
  return early.catch(() => fetch(request))
}
