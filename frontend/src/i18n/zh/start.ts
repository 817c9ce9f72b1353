export const start = {
  title: '法治政府建设年度报告，一处检索、比较、核对',
  lead: '各级政府每年公布法治政府建设情况报告。在这里，可以一起检索、逐地比较，每个数字都能回到原文。',
  counts: { reports: '份报告', figures: '个数字', regions: '个地区', years: '年份' },
  browse: '浏览全部报告',
  examples: {
    title: '从这里开始',
    search: { title: '检索一个说法', text: '哪些报告谈到了“行政复议”，在哪一段？', link: '检索“行政复议”' },
    follow: { title: '比较一个数字', text: '同一指标在几个地区之间，逐年怎样变化？', link: '比较行政复议申请数' },
    gaps: { title: '看看缺了什么', text: '哪些地区哪一年没有报告，哪些迟于法定期限公布？', link: '打开覆盖情况' },
  },
  byYear: '各年报告数',
  byYearBar: '{year} 年：{count} 份',
  byProvince: '各省报告数',
  byProvinceTable: '以方格代表省份；颜色越深，收录越多。',
  newest: '最近发布',
  asOf: '数据截至 {date}',
  empty: '索引里还没有报告。请先用 ingest 命令导入或抓取。',
}
