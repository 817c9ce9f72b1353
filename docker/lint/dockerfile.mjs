// Faults of a Dockerfile: those of the language, and habits that make images large, old or unsafe.
import { validate } from 'dockerfile-utils'

const HABITS = [
  [/^FROM\s+[^$\s]*(:latest)?\s*$/m, 'an image without a pinned version'],
  [/^ADD\s/m, 'ADD where COPY will do'],
  [/^RUN\s.*\bsudo\b/m, 'sudo'],
  [/apt-get install(?!.*--no-install-recommends)/, 'apt-get install without --no-install-recommends'],
  [/^MAINTAINER\s/m, 'MAINTAINER, which is gone'],
  [/^(CMD|ENTRYPOINT)\s+[^[\s]/m, 'a command that runs below a shell and gets no signals'],
]

/** Lines that say what is wrong; none when all is well. */
export function dockerfileFaults(text) {
  const language = validate(text).map((fault) => `line ${fault.range.start.line + 1}: ${fault.message}`)
  const habits = HABITS.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault)
  const last = text.match(/^USER .+$/gm)?.at(-1)
  return [...language, ...habits, ...(!last || /\b(root|0)\b/.test(last) ? ['it runs as root'] : [])]
}
