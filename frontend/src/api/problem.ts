/** What the API answers when it cannot answer: RFC 9457 problem details, or no answer at all (status 0). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    title: string,
    readonly detail: string,
    /** Seconds to wait, when the server said so. */
    readonly retryAfter: number | null = null,
  ) {
    super(title)
    this.name = 'Problem'
  }
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** Unwraps an answer of the API client: the data, or a `Problem` thrown for the query cache to keep. */
export async function ask<T>(request: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>
  try {
    answer = await request
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Problem(0, 'unreachable', '')
  }
  if (answer.response.ok && answer.data !== undefined) return answer.data
  throw toProblem(answer.error, answer.response)
}

function toProblem(body: unknown, response: Response): Problem {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const wait = Number(response.headers.get('Retry-After'))
  return new Problem(
    response.status,
    typeof fields.title === 'string' ? fields.title : response.statusText,
    typeof fields.detail === 'string' ? fields.detail : '',
    Number.isFinite(wait) && wait > 0 ? wait : null,
  )
}
