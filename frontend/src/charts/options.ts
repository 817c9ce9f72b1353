/** Chart options as pure functions of a model: what is drawn is tested without a browser. */
import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts'
import { BLANK_SIGNS, blanksOf, subjectsOf, type ChartLine, type ChartModel } from './model'
import { strokeOf, type ChartTheme } from './palette'

export interface Look {
  theme: ChartTheme
  /** Room for names beside the lines' ends. */
  wide: boolean
  /** Whether the value axis begins at zero. */
  zero: boolean
  format: (value: number) => string
  /** Names of the kinds of blank, for the tooltip. */
  blank: Record<string, string>
}

/** What a drawn point carries, so that a click on it opens its sentence. */
export interface PickedPoint {
  line: number
  year: number
}

const STRIP_ROW = 16
const TOP = 34

function strip(model: ChartModel): ChartLine[] {
  return model.lines.filter((line) => line.points.some((point) => point.blank !== null))
}

/** Height in pixels that the chart wants: the plot and one row for each line that has a blank. */
export function heightOf(model: ChartModel, plot = 340): number {
  return plot + strip(model).length * STRIP_ROW + (strip(model).length > 0 ? 14 : 0)
}

function axisText(theme: ChartTheme) {
  return { color: theme.muted, fontSize: 12 }
}

function yearAxis(model: ChartModel, look: Look, gridIndex: number, visible: boolean) {
  return {
    type: 'category' as const,
    gridIndex,
    data: model.years.map(String),
    axisLine: { lineStyle: { color: look.theme.muted } },
    axisTick: { show: false },
    axisLabel: { ...axisText(look.theme), hideOverlap: true },
    show: visible,
  }
}

function valueAxis(model: ChartModel, look: Look, gridIndex: number) {
  return {
    type: 'value' as const,
    gridIndex,
    name: model.unit,
    nameTextStyle: { ...axisText(look.theme), align: 'left' as const },
    scale: !look.zero,
    splitLine: { lineStyle: { color: look.theme.line } },
    axisLabel: { ...axisText(look.theme), formatter: look.format },
  }
}

function tooltip(model: ChartModel, look: Look) {
  const { theme } = look
  return {
    trigger: 'axis' as const,
    // Drawn on the canvas: an HTML tooltip would need inline styles, which the content security policy forbids.
    renderMode: 'richText' as const,
    confine: true,
    backgroundColor: theme.background,
    borderColor: theme.muted,
    textStyle: { color: theme.text, fontSize: 13, lineHeight: 20 },
    axisPointer: { type: 'line' as const, lineStyle: { color: theme.muted, type: 'dashed' as const } },
    formatter: (params: unknown) => tooltipText(model, look, yearOf(params)),
  }
}

function yearOf(params: unknown): number {
  const [first] = (Array.isArray(params) ? params : [params]) as { dataIndex?: number; value?: unknown; axisValue?: string }[]
  return Number(first?.axisValue)
}

/** All places of a year, the highest value first, blanks named. */
export function tooltipText(model: ChartModel, look: Pick<Look, 'format' | 'blank'>, year: number): string {
  const rows = model.lines.map((line) => ({ name: line.name, point: line.points.find((point) => point.year === year) }))
  rows.sort((a, b) => (b.point?.shown ?? -Infinity) - (a.point?.shown ?? -Infinity))
  const texts = rows.map(({ name, point }) => {
    if (point?.shown != null) return `${name}  ${look.format(point.shown)} ${model.unit}`
    return `${name}  ${point?.blank ? `${BLANK_SIGNS[point.blank]} ${look.blank[point.blank]}` : '–'}`
  })
  return [String(year), ...texts].join('\n')
}

/** A series for each subject of each place: where the subject changes the line breaks, and the rarer one has hollow points. */
function lineSeries(model: ChartModel, look: Look): LineSeriesOption[] {
  return model.lines.flatMap((line, index) => {
    const last = line.points.filter(({ shown }) => shown !== null).at(-1)
    return subjectsOf(line).map((subject, rarity): LineSeriesOption => {
      const { color, symbol, dash } = strokeOf(index, look.theme)
      return {
        type: 'line',
        name: line.name,
        data: line.points.map((point) => ({
          value: point.subject === subject && point.shown !== null ? point.shown : '-',
          picked: { line: index, year: point.year } satisfies PickedPoint,
        })),
        connectNulls: false,
        symbol,
        symbolSize: 8,
        showAllSymbol: true,
        cursor: 'pointer',
        color,
        lineStyle: { width: 2, type: dash },
        itemStyle: rarity === 0 ? { color } : { color: look.theme.background, borderColor: color, borderWidth: 2 },
        emphasis: { focus: 'series' },
        endLabel: { show: namesEnds(model, look) && last?.subject === subject, formatter: line.name, color, fontSize: 12, distance: 8 },
        labelLayout: { moveOverlap: 'shiftY' },
      }
    })
  })
}

function namesEnds(model: ChartModel, look: Look): boolean {
  return look.wide && model.lines.length > 1 && model.lines.length <= 8
}

/** Blanks in a strip below the plot: one row a place, one sign a kind, never a point at zero. */
function blankSeries(model: ChartModel, look: Look): ScatterSeriesOption[] {
  const rows = strip(model)
  return blanksOf(model).map((blank) => ({
    type: 'scatter',
    name: look.blank[blank],
    xAxisIndex: 1,
    yAxisIndex: 1,
    symbolSize: 1,
    silent: true,
    color: 'transparent',
    label: { show: true, formatter: BLANK_SIGNS[blank], fontSize: 13, color: look.theme.muted },
    data: rows.flatMap((line, row) => line.points.filter((point) => point.blank === blank).map((point) => [String(point.year), row])),
  }))
}

/** Room for the names of the strip's rows; on a narrow chart they are cut, the table has them whole. */
function leftOf(model: ChartModel, look: Look): number {
  const longest = Math.max(0, ...strip(model).map((line) => [...line.name].length))
  return look.wide ? Math.min(140, Math.max(64, longest * 11.5 + 14)) : 56
}

export function lineOption(model: ChartModel, look: Look): EChartsOption {
  const rows = strip(model)
  const right = namesEnds(model, look) ? 110 : 24
  const stripHeight = rows.length * STRIP_ROW
  const left = leftOf(model, look)
  const strips = rows.length > 0
  return {
    animation: false,
    tooltip: tooltip(model, look),
    grid: [
      { left, right, top: TOP, bottom: stripHeight + 40 },
      { left, right, height: Math.max(stripHeight, 1), bottom: 6 },
    ],
    xAxis: [yearAxis(model, look, 0, true), yearAxis(model, look, 1, false)],
    yAxis: [
      valueAxis(model, look, 0),
      {
        type: 'category',
        gridIndex: 1,
        inverse: true,
        data: rows.map((line) => line.name),
        show: strips,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...axisText(look.theme), fontSize: 11, width: left - 10, overflow: 'truncate', interval: 0 },
      },
    ],
    series: [...lineSeries(model, look), ...blankSeries(model, look)],
  }
}

export function barOption(model: ChartModel, look: Look): EChartsOption {
  const base = lineOption(model, { ...look, wide: false, zero: true })
  const bars = model.lines.map((line, index) => ({
    type: 'bar' as const,
    name: line.name,
    color: strokeOf(index, look.theme).color,
    cursor: 'pointer',
    data: line.points.map((point) => ({ value: point.shown ?? '-', picked: { line: index, year: point.year } satisfies PickedPoint })),
    barMaxWidth: 28,
    barGap: '10%',
  }))
  return { ...base, series: [...bars, ...blankSeries(model, look)] }
}
