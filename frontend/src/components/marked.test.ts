// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import MarkedText from './MarkedText.vue'
import { plainText, runsOf } from './marked'

describe('a snippet', () => {
  it('becomes runs of text and matches', () => {
    expect(runsOf('收到<mark>行政复议</mark>申请')).toEqual([
      { text: '收到', match: false },
      { text: '行政复议', match: true },
      { text: '申请', match: false },
    ])
  })

  it('gives escaped characters back as characters', () => {
    expect(plainText('a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#39; &#x4e00; &unknown; &#0; &#x110000;')).toBe(
      'a <b> &amp; "c" \'d\' 一 &unknown; &#0; &#x110000;',
    )
  })

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<mark onclick=alert(1)>x</mark>', '&lt;script&gt;1'])(
    'never becomes markup: %s',
    (hostile) => {
      const element = mount(MarkedText, { props: { snippet: hostile } }).element.parentElement ?? document.body
      expect(element.querySelector('script, img, [onclick]')).toBeNull()
    },
  )

  it('renders matches as mark elements', () => {
    const view = mount(MarkedText, { props: { snippet: '<mark>&lt;i&gt;</mark>' } })
    expect(view.find('mark').text()).toBe('<i>')
  })
})
