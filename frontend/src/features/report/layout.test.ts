import { describe, expect, it } from 'vitest'
import { seeded } from '@/state/seeded'
import { layOut, type Marks } from './layout'

const text = '示例市年度报告\n一、工作情况\n全年新收行政复议案件12件，审结10件。\n\n二、打算\n继续努力。'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const none: Marks = { figures: [], matches: [], target: null }
const sections = [
  { level: 1, number: '一、', heading: '工作情况', start: at('一、').start, bodyStart: at('全年').start, end: at('二、').start },
  { level: 1, number: '二、', heading: '打算', start: at('二、').start, bodyStart: at('继续').start, end: text.length },
]

describe('a report laid out', () => {
  it('has a block for each line with ink and headings where sections begin', () => {
    expect(layOut(text, sections, none).map((block) => [block.level, block.section])).toEqual([
      [0, null],
      [2, 0],
      [0, null],
      [2, 1],
      [0, null],
    ])
  })

  it('keeps a section without a line of its own as a paragraph', () => {
    const run = '一是推进改革。全年办理事项三千件，群众满意，机制更加健全。'
    const blocks = layOut(run, [{ level: 2, number: '一是', heading: '推进改革', start: 0, bodyStart: 7, end: run.length }], none)
    expect(blocks).toMatchObject([{ level: 0, section: 0 }])
    expect(blocks[0]?.segments.map(({ text, lead }) => [text, lead])).toEqual([
      [run.slice(0, 7), true],
      [run.slice(7), false],
    ])
  })

  it('cuts at figures, matches and the asked sentence', () => {
    const marks: Marks = {
      figures: [{ id: 'a', ...at('新收行政复议案件12件') }],
      matches: [at('行政复议')],
      target: at('12件，审结10件'),
    }
    const segments = layOut(text, sections, marks)[2]?.segments ?? []
    expect(segments.map((segment) => [segment.text, segment.figures, segment.match, segment.target])).toEqual([
      ['全年', [], null, false],
      ['新收', ['a'], null, false],
      ['行政复议', ['a'], 0, false],
      ['案件', ['a'], null, false],
      ['12件', ['a'], null, true],
      ['，审结10件', [], null, true],
      ['。', [], null, false],
    ])
  })

  it('names nested figures innermost first', () => {
    const marks = { ...none, figures: [{ id: 'outer', ...at('12件，审结10件') }, { id: 'inner', ...at('10件') }] }
    const inner = layOut(text, sections, marks)[2]?.segments.find((segment) => segment.text === '10件')
    expect(inner?.figures).toEqual(['inner', 'outer'])
  })

  it('loses no character, whatever the spans', () => {
    const random = seeded(7)
    for (let round = 0; round < 200; round++) {
      const span = () => {
        const start = random.below(text.length)
        return { start, end: start + 1 + random.below(20) }
      }
      const blocks = layOut(text, sections, {
        figures: [{ id: 'a', ...span() }, { id: 'b', ...span() }],
        matches: [span(), span()],
        target: span(),
      })
      for (const block of blocks) {
        expect(block.segments.map((segment) => segment.text).join('')).toBe(text.slice(block.start, block.end))
      }
      expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text.replace('\n\n', '\n'))
    }
  })
})
