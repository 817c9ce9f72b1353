export const codes = {
  level: { province: '省级', prefecture: '地市级', county: '区县级', township: '乡镇街道', zone: '开发区', department: '部门' },
  part: { overview: '导语与总体情况', work: '工作情况与成效', problems: '问题和不足', plans: '下一步打算', annex: '附件' },
  type: { annual_report: '年度报告', plan: '工作计划', interpretation: '解读', news: '新闻', other: '其他' },
  subject: { whole: '合计（未区分）', government: '本级政府', departments: '所属部门', subordinate: '街道乡镇及下级' },
  subjectShort: { whole: '合计', government: '本级政府', departments: '部门', subordinate: '街乡' },
  qualifier: { exact: '准确数', about: '约数', at_least: '不少于', at_most: '不超过' },
  status: { stated: '有数据', silent: '报告未提及', not_found: '未收录报告', unreadable: '无法读取', incomparable: '不可比' },
  statusLong: {
    stated: '报告中写明了这个数字',
    silent: '当年报告已收录，但没有提到这一指标',
    not_found: '语料中没有这一地区当年的报告',
    unreadable: '抓取到了页面，但读不出文字（例如扫描件）',
    incomparable: '上年没有同一主体的数值，或上年为零，变化无从计算',
  },
  points: '个百分点',
  kind: { count: '当年发生数', stock: '年末存量', rate: '比率（%）' },
}
