import { describe, expect, it } from 'vitest'
import { LIGHT, strokeOf } from './palette'
import { pictureOf, widthOf, wrap, type Frame } from './picture'

const frame: Frame = {
  title: '行政复议申请收到数（件）',
  subtitle: '2019–2022 年',
  legend: ['澜川市 锦川区', '砚州市 <锦川区>'].map((name, index) => ({ name, stroke: strokeOf(index, LIGHT) })),
  blanks: ['○ 报告未提及'],
  notes: ['各地区的统计主体不同。'],
  source: '来源：法治报告，https://portal.example/compare?a=1&b=2',
}
const chart = { svg: '<svg width="400" height="300"></svg>', width: 400, height: 300 }

describe('a picture that stands alone', () => {
  const { svg, width, height } = pictureOf(chart, frame, LIGHT)

  it('holds the chart and all that the page says around it', () => {
    for (const part of [chart.svg, frame.title, frame.subtitle, '澜川市 锦川区', '○ 报告未提及', '各地区的统计主体不同。']) expect(svg).toContain(part)
  })

  it('is as wide as the chart and higher by what is around it', () => {
    expect(width).toBe(400)
    expect(height).toBeGreaterThan(430)
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
  })

  it('is well-formed whatever a name contains', () => {
    expect(svg).not.toContain('<锦川区>')
    expect(svg).not.toMatch(/&(?!#\d+;)/)
  })
})

describe('lines of text', () => {
  it('are no wider than the room', () => {
    const lines = wrap('各地区的统计主体不同：合计、本级政府。比较时请留意。', 120, 12)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(120)
    expect(lines.join('')).toBe('各地区的统计主体不同：合计、本级政府。比较时请留意。')
  })

  it('never begin with a closing mark, nor break a Latin word', () => {
    for (const line of wrap('报告写明的数字，不作猜测。因此，空白，就是空白。', 60, 12)) expect(line).not.toMatch(/^[，。、]/)
    expect(wrap('Compare with care indeed', 64, 12)).toEqual(['Compare', 'with care', 'indeed'])
  })
})
