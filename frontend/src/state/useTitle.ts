import { onScopeDispose, watchEffect } from 'vue'
import { useI18n } from '@/i18n'

/** Names the browser's tab while a page is shown; an empty name leaves the portal's own. */
export function useTitle(name: () => string): void {
  const { t } = useI18n()
  const stop = watchEffect(() => {
    const own = name()
    document.title = own === '' ? `${t('shell.name')} · ${t('shell.tagline')}` : `${own} · ${t('shell.name')}`
  })
  onScopeDispose(stop)
}
