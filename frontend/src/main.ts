import './styles/tokens.css'
import './styles/base.css'
import './styles/shell.css'
import './styles/controls.css'
import './styles/stale.css'
import './styles/print.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { queryClient } from './api/cache'
import App from './App.vue'
import { createPortalRouter } from './router'

/** Milliseconds that the first sight of index.html stays for an answer that is almost here. */
const PATIENCE = 300

const router = createPortalRouter()
const app = createApp(App).use(VueQueryPlugin, { queryClient }).use(router)

/** Draws once, with the answer in it, instead of empty first, then waiting, then with the answer: a phone takes 0.2 s for each. */
async function open() {
  await router.isReady()
  const to = router.currentRoute.value
  await Promise.race([to.meta.ask?.(to), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  app.mount('#app')
}
void open()
