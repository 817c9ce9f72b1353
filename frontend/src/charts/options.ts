/** Chart options as pure functions of a model: what is drawn is tested without a browser. */
import type { BarSeriesOption, EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts'
import { axisText, dataOf, fillOf, standing, type Look } from './look'
import { BLANK_SIGNS, blanksOf, subjectsOf, type ChartLine, type ChartModel } from './model'
import { strokeOf } from './palette'
import { tooltipFrame, tooltipText } from './tooltip'

const STRIP_ROW = 16
const TOP = 34

function strip(model: ChartModel): ChartLine[] {
  return model.lines.filter((line) => line.points.some((point) => point.blank !== null))
}

/** Height in pixels that the chart wants: the plot and one row for each line that has a blank. */
export function heightOf(model: ChartModel, plot = 340): number {
  return plot + strip(model).length * STRIP_ROW + (strip(model).length > 0 ? 14 : 0)
}

function yearAxis(model: ChartModel, look: Look, gridIndex: number, visible: boolean) {
  return {
    type: 'category' as const,
    gridIndex,
    data: model.years.map(String),
    axisLine: { onZero: false, lineStyle: { color: look.theme.muted } },
    axisTick: { show: false },
    axisLabel: { ...axisText(look.theme), hideOverlap: true },
    show: visible,
  }
}

/** A line at zero of its own where values lie on both sides of it: the years stay below the plot. */
function zeroAxis(model: ChartModel, look: Look) {
  return {
    ...yearAxis(model, look, 0, true),
    position: 'bottom' as const,
    axisLine: { onZero: true, lineStyle: { color: look.theme.muted } },
    axisLabel: { show: false },
  }
}

function crossesZero(model: ChartModel): boolean {
  return model.lines.some((line) => line.points.some(({ shown }) => shown !== null && shown < 0))
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
  return {
    ...tooltipFrame(look),
    trigger: 'axis' as const,
    axisPointer: { type: 'line' as const, lineStyle: { color: look.theme.muted, type: 'dashed' as const } },
    formatter: (params: unknown) => tooltipText(model, look, yearOf(params)),
  }
}

function yearOf(params: unknown): number {
  const [first] = (Array.isArray(params) ? params : [params]) as { axisValue?: string }[]
  return Number(first?.axisValue)
}

/** A series for each subject of each place: where the subject changes the line breaks, and the rarer one has hollow points. */
function lineSeries(model: ChartModel, look: Look): LineSeriesOption[] {
  return model.lines.flatMap((line, index) => {
    const last = line.points.filter(({ shown }) => shown !== null).at(-1)
    const { opacity, z } = standing(line.code, look.lit)
    return subjectsOf(line).map((subject, rarity): LineSeriesOption => {
      const { color, symbol, dash } = strokeOf(index, look.theme)
      return {
        type: 'line',
        name: line.name,
        data: dataOf(line, index, subject),
        connectNulls: false,
        symbol,
        symbolSize: 8,
        showAllSymbol: true,
        cursor: 'pointer',
        color,
        z,
        lineStyle: { width: look.lit === line.code ? 3 : 2, type: dash, opacity },
        itemStyle: { ...fillOf(rarity, color, look.theme), opacity },
        emphasis: { focus: 'series' },
        endLabel: { show: namesEnds(model, look) && last?.subject === subject, formatter: line.name, color, opacity, fontSize: 12, distance: 8 },
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
    name: look.words.blank(blank),
    xAxisIndex: 1,
    yAxisIndex: 1,
    symbolSize: 1,
    silent: true,
    color: 'transparent',
    label: { show: true, formatter: BLANK_SIGNS[blank], fontSize: 15, color: look.theme.muted },
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
    xAxis: [yearAxis(model, look, 0, true), yearAxis(model, look, 1, false), ...(crossesZero(model) ? [zeroAxis(model, look)] : [])],
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

/** Bars of one place's subjects share their room: of a year only one has a value. */
function barSeries(model: ChartModel, look: Look): BarSeriesOption[] {
  return model.lines.flatMap((line, index) =>
    subjectsOf(line).map((subject, rarity): BarSeriesOption => {
      const { color } = strokeOf(index, look.theme)
      return {
        type: 'bar',
        name: line.name,
        stack: line.code,
        color,
        itemStyle: { ...fillOf(rarity, color, look.theme), opacity: standing(line.code, look.lit).opacity },
        cursor: 'pointer',
        data: dataOf(line, index, subject),
        barMaxWidth: 28,
        barGap: '10%',
      }
    }),
  )
}

export function barOption(model: ChartModel, look: Look): EChartsOption {
  const base = lineOption(model, { ...look, wide: false, zero: true })
  return { ...base, series: [...barSeries(model, look), ...blankSeries(model, look)] }
}
