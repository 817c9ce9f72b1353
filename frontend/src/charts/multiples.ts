/** Small multiples: one plot a place, all with the same axes, so that shapes can be compared. */
import type { EChartsOption } from 'echarts'
import { BLANK_SIGNS, type ChartModel } from './model'
import { tooltipText, type Look, type PickedPoint } from './options'
import { strokeOf } from './palette'

const CELL = 168
const GAP = 26
/** Pixels between the ground line and the years, where the blanks have their signs. */
const SIGNS = 20

export function columnsOf(model: ChartModel, width: number): number {
  return Math.max(1, Math.min(model.lines.length, Math.floor(width / 230)))
}

export function multiplesHeight(model: ChartModel, width: number): number {
  return Math.ceil(model.lines.length / columnsOf(model, width)) * CELL
}

/** @param width of the chart in pixels */
export function multiplesOption(model: ChartModel, look: Look, width: number): EChartsOption {
  const columns = columnsOf(model, width)
  const cell = width / columns
  const values = model.lines.flatMap((line) => line.points.flatMap(({ shown }) => (shown === null ? [] : [shown])))
  const { theme } = look
  const low = values.length === 0 ? 0 : look.zero ? Math.min(0, ...values) : Math.min(...values)
  const text = { color: theme.muted, fontSize: 11 }
  const place = (index: number) => ({
    left: (index % columns) * cell + 44,
    top: Math.floor(index / columns) * CELL + 30,
    width: cell - 44 - GAP,
    height: CELL - 72,
  })
  return {
    animation: false,
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: theme.background,
      textStyle: { color: theme.text, fontSize: 13 },
      formatter: (params) => {
        const picked = ((params as { data?: { picked?: PickedPoint } }).data ?? {}).picked
        const line = picked && model.lines[picked.line]
        return line ? tooltipText({ ...model, lines: [line] }, look, picked.year) : ''
      },
    },
    title: model.lines.map((line, index) => ({
      text: line.name,
      left: place(index).left,
      top: place(index).top - 28,
      textStyle: { color: theme.text, fontSize: 13, fontWeight: 600 },
    })),
    grid: model.lines.map((_, index) => place(index)),
    xAxis: model.lines.map((_, gridIndex) => ({
      type: 'category',
      gridIndex,
      data: model.years.map(String),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.muted } },
      axisLabel: { ...text, interval: Math.max(0, model.years.length - 2), showMaxLabel: true, margin: SIGNS },
    })),
    yAxis: model.lines.map((_, gridIndex) => ({
      type: 'value',
      gridIndex,
      min: low,
      max: Math.max(...values),
      splitNumber: 2,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...text, formatter: look.format },
    })),
    series: model.lines.flatMap((line, index) => [
        {
        type: 'line' as const,
        name: line.name,
        xAxisIndex: index,
        yAxisIndex: index,
        connectNulls: false,
        symbol: 'circle',
        symbolSize: 6,
        showAllSymbol: true,
        cursor: 'pointer',
        color: strokeOf(0, theme).color,
        data: line.points.map((point) => ({ value: point.shown ?? '-', picked: { line: index, year: point.year } satisfies PickedPoint })),
      },
      {
        type: 'scatter' as const,
        xAxisIndex: index,
        yAxisIndex: index,
        symbolSize: 1,
        silent: true,
        color: 'transparent',
        data: line.points.flatMap(({ year, blank }) =>
          blank === null ? [] : [{ value: [String(year), low], label: { show: true, position: 'bottom' as const, formatter: BLANK_SIGNS[blank], color: theme.muted, fontSize: 12 } }],
        ),
      },
    ]),
  }
}
