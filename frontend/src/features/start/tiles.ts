/**
 * The provinces on a grid of tiles, each about where it lies (column, row). A tile map needs no outline, gives every
 * province the same room and does not say more about borders than the data does.
 */
export interface Tile {
  /** First two digits of the code. */
  prefix: string
  name: string
  column: number
  row: number
}

const LAYOUT = `
65 新疆 0 2|62 甘肃 2 2|15 内蒙古 4 1|22 吉林 8 1|23 黑龙江 8 0|21 辽宁 7 1
64 宁夏 3 2|14 山西 5 2|13 河北 6 2|11 北京 6 1|12 天津 7 2|37 山东 7 3
63 青海 2 3|61 陕西 4 3|41 河南 5 3|34 安徽 6 4|32 江苏 7 4|31 上海 8 4
54 西藏 1 4|51 四川 3 4|50 重庆 4 4|42 湖北 5 4|36 江西 6 5|33 浙江 7 5
53 云南 3 6|52 贵州 4 5|43 湖南 5 5|35 福建 7 6|71 台湾 8 6
45 广西 4 6|44 广东 6 6|81 香港 6 7|82 澳门 5 7|46 海南 4 8`

export const TILES: readonly Tile[] = LAYOUT.trim()
  .split(/[\n|]/)
  .map((line) => {
    const [prefix, name, column, row] = line.split(' ') as [string, string, string, string]
    return { prefix, name, column: Number(column), row: Number(row) }
  })

export interface FilledTile extends Tile {
  code: string
  count: number
  /** 0 to 4: how dark; 0 is none. */
  shade: number
}

/** The tiles with their counts; provinces outside the grid (the sample's) stand in a row of their own below. */
export function fillTiles(counts: { code: string; name: string; count: number }[]): FilledTile[] {
  const top = Math.max(1, ...counts.map(({ count }) => count))
  const shade = (count: number) => (count === 0 ? 0 : Math.min(4, 1 + Math.floor((count / top) * 3.999)))
  const byPrefix = new Map(counts.map((one) => [one.code.slice(0, 2), one]))
  const known = TILES.map((tile) => {
    const { code, count } = byPrefix.get(tile.prefix) ?? { code: `${tile.prefix}0000`, count: 0 }
    return { ...tile, code, count, shade: shade(count) }
  })
  const others = counts.filter(({ code }) => !TILES.some((tile) => tile.prefix === code.slice(0, 2)))
  const extra = others.map(({ code, name, count }, index) => ({ prefix: code.slice(0, 2), name: name.replace(/省$/, ''), column: index, row: 8, code, count, shade: shade(count) }))
  return [...known, ...extra]
}
