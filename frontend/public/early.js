// Runs before the first paint and before the portal's own script is here. A file of its own, because the content security policy
// allows no inline script.
;(function () {
  var english = new URLSearchParams(location.search).get('lang')
  try {
    // A reader who chose a theme never sees the other one flash by.
    var theme = localStorage.getItem('theme')
    if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
    english = english || localStorage.getItem('locale')
  } catch (_) {
    /* storage is closed: the system's preference counts */
  }
  english = english === 'en'
  document.documentElement.lang = english ? 'en' : 'zh-CN'
  if (location.pathname.indexOf('/embed/') === 0) document.documentElement.dataset.embedded = ''

  // What the page will ask first is asked while its script still travels; src/api/early.ts takes the answers up by their address.
  var ORDER = ['q', 'region', 'year', 'yearFrom', 'yearTo', 'theme', 'part', 'level', 'type', 'where', 'sort']
  function searchAddress(query) {
    var given = new URLSearchParams(query)
    var pairs = ORDER.flatMap(function (name) {
      return given.getAll(name).filter(Boolean).map(function (value) {
        return name + '=' + encodeURIComponent(value)
      })
    })
    return '/api/v1/reports?' + pairs.concat('size=20').join('&')
  }
  var addresses = ['/api/v1/corpus']
  if (location.pathname === '/search') addresses.push(searchAddress(location.search))
  window.earlyAnswers = {}
  addresses.forEach(function (address) {
    var answer = fetch(address, { headers: { Accept: 'application/json', 'Accept-Language': english ? 'en' : 'zh' } })
    // Whoever takes it up hears of a failure; until then it is nobody's.
    answer.catch(function () {})
    window.earlyAnswers[address] = answer
  })
})()
