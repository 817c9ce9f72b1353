// Runs before the first paint, so that a reader who chose a theme never sees the other one flash by.
// A file of its own, because the portal's content security policy allows no inline script.
(function () {
  try {
    var theme = localStorage.getItem('theme')
    if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
    var locale = localStorage.getItem('locale')
    if (locale === 'en') document.documentElement.lang = 'en'
  } catch (_) {
    /* storage is closed: the system's preference counts */
  }
})()
