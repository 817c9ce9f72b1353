/** Small multiples: one plot a place, all with the same axes, so that shapes can be compared. */
import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts'
import { axisText, dataOf, fillOf, type Look, type PickedPoint } from './look'
import { BLANK_SIGNS, subjectsOf, type ChartModel } from './model'
import { strokeOf } from './palette'
import { tooltipFrame, tooltipText } from './tooltip'

const NARROWEST = 230
const CELL = 168
const GAP = 26
/** Room for the numbers of the value axis. */
const LEFT = 48
const TITLE = 30
/** Pixels between the ground line and the years, where the blanks have their signs. */
const SIGNS = 20

export function columnsOf(model: ChartModel, width: number): number {
  return Math.max(1, Math.min(model.lines.length, Math.floor(width / NARROWEST)))
}

export function multiplesHeight(model: ChartModel, width: number): number {
  return Math.ceil(model.lines.length / columnsOf(model, width)) * CELL
}

/** One scale for all plots: round numbers around every value, zero included when asked or when values lie on both sides. */
export function scaleOf(model: ChartModel, zero: boolean): { min: number; max: number; interval: number } {
  const values = model.lines.flatMap((line) => line.points.flatMap(({ shown }) => (shown === null ? [] : [shown])))
  const low = Math.min(...values, ...(zero ? [0] : []))
  const high = Math.max(...values, ...(zero ? [0] : []))
  if (values.length === 0) return { min: 0, max: 1, interval: 1 }
  const interval = roundStep((high - low || Math.abs(high) || 1) / 2)
  const tidy = (value: number) => Number(value.toPrecision(12))
  return { min: tidy(Math.floor(low / interval) * interval), max: tidy(Math.ceil(high / interval) * interval || interval), interval }
}

/** The next of 1, 2, 5, 10 … that is not smaller. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  const times = [1, 2, 5].find((one) => one * power >= step - 1e-12 * power) ?? 10
  return Number((times * power).toPrecision(12))
}

function tooltip(model: ChartModel, look: Look) {
  return {
    ...tooltipFrame(look),
    trigger: 'item' as const,
    formatter: (params: unknown) => {
      const picked = (params as { data?: { picked?: PickedPoint } }).data?.picked
      const line = picked && model.lines[picked.line]
      return line ? tooltipText({ ...model, lines: [line] }, look, picked.year) : ''
    },
  }
}

/** As in the line chart: points of different subjects are not joined, the rarer one is hollow. */
function lineSeries(model: ChartModel, look: Look): LineSeriesOption[] {
  const { color } = strokeOf(0, look.theme)
  return model.lines.flatMap((line, index) =>
    subjectsOf(line).map((subject, rarity): LineSeriesOption => ({
      type: 'line',
      name: line.name,
      xAxisIndex: index,
      yAxisIndex: index,
      connectNulls: false,
      symbol: 'circle',
      symbolSize: 7,
      showAllSymbol: true,
      cursor: 'pointer',
      color,
      itemStyle: fillOf(rarity, color, look.theme),
      data: dataOf(line, index, subject),
    })),
  )
}

function blankSeries(model: ChartModel, look: Look, ground: number): ScatterSeriesOption[] {
  return model.lines.map((line, index) => ({
    type: 'scatter',
    xAxisIndex: index,
    yAxisIndex: index,
    symbolSize: 1,
    silent: true,
    color: 'transparent',
    data: line.points.flatMap(({ year, blank }) =>
      blank === null
        ? []
        : [{ value: [String(year), ground], label: { show: true, position: 'bottom' as const, formatter: BLANK_SIGNS[blank], color: look.theme.muted, fontSize: 14 } }],
    ),
  }))
}

/** @param width of the chart in pixels */
export function multiplesOption(model: ChartModel, look: Look, width: number): EChartsOption {
  const columns = columnsOf(model, width)
  const cell = width / columns
  const { theme } = look
  const scale = scaleOf(model, look.zero)
  const place = (index: number) => ({
    left: (index % columns) * cell + LEFT,
    top: Math.floor(index / columns) * CELL + TITLE,
    width: cell - LEFT - GAP,
    height: CELL - TITLE - 42,
  })
  return {
    animation: false,
    tooltip: tooltip(model, look),
    title: model.lines.map((line, index) => ({
      text: line.name,
      left: place(index).left - 5,
      top: place(index).top - TITLE,
      textStyle: { color: theme.text, fontSize: 13, fontWeight: 600 },
    })),
    grid: model.lines.map((_, index) => place(index)),
    xAxis: model.lines.map((_, gridIndex) => ({
      type: 'category',
      gridIndex,
      data: model.years.map(String),
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: theme.muted } },
      axisLabel: { ...axisText(theme, 11), interval: Math.max(0, model.years.length - 2), showMaxLabel: true, margin: SIGNS },
    })),
    yAxis: model.lines.map((_, gridIndex) => ({
      type: 'value',
      gridIndex,
      ...scale,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...axisText(theme, 11), formatter: look.format },
    })),
    series: [...lineSeries(model, look), ...blankSeries(model, look, scale.min)],
  }
}
