const PAUSE = 3000
const MOST_TRIES = 40

/** The chart comes when it is wanted; without a network it is tried again until there is one, and table and words are here meanwhile. */
export async function loadChart() {
  for (let tries = 1; ; tries++) {
    try {
      return await import('./BaseChart.vue')
    } catch (away) {
      if (tries === MOST_TRIES) throw away
      await new Promise((resume) => setTimeout(resume, PAUSE))
    }
  }
}
