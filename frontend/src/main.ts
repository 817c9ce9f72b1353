import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/stale.css'
import './styles/print.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { queryClient } from './api/cache'
import App from './App.vue'
import { createPortalRouter } from './router'

createApp(App).use(VueQueryPlugin, { queryClient }).use(createPortalRouter()).mount('#app')
