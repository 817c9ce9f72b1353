/** What this page says; it comes with the page. */
const zh = {
  title: '关于',
  lead: '法治报告收集各级政府公布的法治政府建设年度报告，使它们可检索、可比较、可核对。',
  contents: '本页内容',
  method: {
    title: '方法',
    steps: {
      crawl: { name: '抓取', text: '按各网站的 robots 规则和间隔抓取政府网站上的报告页及附件，不登录，不绕过限制。' },
      archive: { name: '存档', text: '每次抓取的原始字节连同网址、时间和 SHA-256 摘要写入只增不改的 WARC 存档。网页后来改动或消失，当时的原件仍在。' },
      extract: { name: '读出正文', text: '从 HTML、PDF、Word 中读出正文，不改一字；读不出的记为“无法读取”。' },
      normalise: { name: '识别', text: '识别标题、机关、地区、报告年度、发布日期和章节。没有写明的，留空并注明，不作猜测。' },
      figures: { name: '找出数字', text: '按指标目录从正文中找出数字。每个数字都记下它在正文中的起止位置，页面上点击即可打开那句话。' },
    },
  },
  search: {
    title: '检索怎样理解检索词',
    text: '多个词须同时出现；引号内的文字逐字匹配；前加负号排除；OR 表示任一。常用的别称和简称会一并查找（如“放管服”），页面上写明查找了什么。检索词里的地名和年份可以一键变成筛选。排序依据最相关的段落，标题和章节标题的分量更重。数量都是准确的，不是估计。',
  },
  figures: {
    title: '数字的含义',
    items: {
      identity: '一个数字由指标、年份、统计主体（本级政府、所属部门、下级或合计）和限定（准确、约、不少于、不超过）共同确定，数值照报告所写。',
      subject: '同一地区同一年写有几个主体的数字时，默认取合计；没有合计时取该地区写得最多的主体，并注明取了哪一个。不同主体的数字不连成一条线。',
      own: '一个地区的数据只取本级政府自己的年度报告；部门、乡镇街道和开发区的报告可以检索，但不进入该地区的序列。',
      change: '“较上年变化”有两种：报告自己写的，和由相邻两年数值算出的。两者不一致时并列显示。',
      lumped: '“2015 年、2016 年共……”一类的跨年合计照录，但不作为某一年的数据点。',
      time: '网页改动后，旧数字以失效日期关闭，新数字另行记录；报告页可以查看各个版本。',
    },
  },
  blanks: { title: '空白的种类', text: '没有数字的地方都说明原因，从不以 0 代替：' },
  timely: { title: '按时公布', text: '依《法治政府建设与责任落实督察工作规定》，地方各级政府应于次年 4 月 1 日前公布年度报告。覆盖情况页以此为界标出按时与迟报；发布日期不明的另列。' },
  limits: {
    title: '已知局限',
    items: {
      scans: '扫描件没有文字识别，记为“无法读取”。',
      wording: '报告措辞多样，少数数字可能没有识别出来或归错指标。“报告未提及”是指按目录没有找到，不等于没有做。',
      coverage: '没有收录，不等于没有公布：可能尚未抓取，或网站已改版。',
      boundaries: '行政区划有变动，同一代码在不同年份可能指不同的地方；改名、合并的地区列出沿革。',
      selfReport: '数字是报告机关自己写的，各地口径不一；比较之前，请先打开原句。',
    },
  },
  sample: { title: '演示数据', text: '页面上方出现“演示数据”时，索引里是随软件附带的虚构语料：“示例省”及其市县都不存在，报告和数字都是为演示而写。请勿引用。' },
  error: {
    title: '发现错误',
    text: '如果页面上的数字与原句不符，或元数据有误，请告诉本站的维护者，并附上：',
    items: { address: '报告页的地址。点击数字后，地址里含有它在正文中的位置，复制整个地址即可；', value: '页面上的值，和您认为应有的值；', source: '如与原始网页不同，请说明何时看到。' },
    fixed: '改正后的数字带有新的生效日期，旧值仍可用 asOf 查到。',
  },
  keyboard: { title: '键盘', items: { search: '/：到检索框', move: '↑ ↓：在结果间移动', open: 'Enter：打开', escape: 'Esc：收起建议', tab: 'Tab：依次到达每个控件、每个数值' } },
}

const en: typeof zh = {
  title: 'About',
  lead: 'Fazhi Reports collects the annual reports on building rule-of-law government and makes them searchable, comparable and checkable.',
  contents: 'On this page',
  method: {
    title: 'Method',
    steps: {
      crawl: { name: 'Fetch', text: 'Report pages and attachments are fetched from government sites by their robots rules and at their pace, without logging in or going round any limit.' },
      archive: { name: 'Archive', text: 'The bytes of every fetch are written, with address, time and SHA-256, to a WARC archive that only grows. When a page changes or disappears, what it was is still here.' },
      extract: { name: 'Read', text: 'The text is read from HTML, PDF and Word without changing a character; what cannot be read is recorded as unreadable.' },
      normalise: { name: 'Recognise', text: 'Title, issuer, place, year, date and sections are recognised. What is not stated stays empty and says so; nothing is guessed.' },
      figures: { name: 'Find numbers', text: 'Numbers are found in the text after a catalogue of indicators. Each carries its place in the text, so that one click opens the sentence.' },
    },
  },
  search: {
    title: 'How a query is read',
    text: 'All words must occur; quoted text matches literally; a leading minus excludes; OR means either. Usual other names are looked for too (放管服, for one), and the page says so. Places and years in a query can be made filters with one click. The order follows the most relevant paragraphs; titles and headings weigh more. Counts are exact, never estimates.',
  },
  figures: {
    title: 'What a figure means',
    items: {
      identity: 'A figure is an indicator, a year, a subject (the government itself, its departments, subordinate units or the whole) and a qualifier (exact, about, at least, at most); its value is as printed.',
      subject: 'When a place states several subjects for one year, the whole is shown; without it, the subject that the place states most, and the page says which. Different subjects are never joined by a line.',
      own: 'The data of a place is taken from its own government’s annual reports. Reports of departments, townships and zones can be searched but never feed its series.',
      change: 'A change on the year before is either stated by the report or computed from two years; where they differ, both are shown.',
      lumped: 'Totals of several years are kept as stated and are no points of a yearly series.',
      time: 'When a page changes, the old figures are closed with a date and the new ones recorded beside them; a report’s page shows its versions.',
    },
  },
  blanks: { title: 'Kinds of blank', text: 'Where there is no number the reason is given; it is never replaced by 0:' },
  timely: { title: 'Published in time', text: 'The rules on supervision of rule-of-law government building ask local governments to publish their report before 1 April of the following year. The coverage page marks what was in time and what was late; unknown dates are kept apart.' },
  limits: {
    title: 'Known limits',
    items: {
      scans: 'Scans are not put through character recognition; they count as unreadable.',
      wording: 'Reports word things in many ways: some numbers may be missed or filed under the wrong indicator. “Not mentioned” means not found after the catalogue, not that nothing was done.',
      coverage: 'Not here does not mean not published: it may not have been fetched, or the site was rebuilt.',
      boundaries: 'Divisions change; one code can mean different places in different years. Places that were renamed or merged list what they were.',
      selfReport: 'The numbers are what the authorities say of themselves, and they count differently. Open the sentences before you compare.',
    },
  },
  sample: { title: 'Sample data', text: 'When the line at the top says “Sample data”, the index holds the fictional corpus that comes with the software: the province 示例省 and its cities and districts do not exist, and the reports and numbers were written for demonstration. Do not cite them.' },
  error: {
    title: 'Found an error?',
    text: 'When a number and its sentence disagree, or a title, place or date is wrong, please tell the keepers of this site, with:',
    items: { address: 'the address of the report page; after a click on the number it contains the place in the text;', value: 'the value shown and the value you expect;', source: 'when you saw the original page, if it differs.' },
    fixed: 'A corrected figure gets a new date of validity; the old one can still be had with asOf.',
  },
  keyboard: { title: 'Keyboard', items: { search: '/: to the search box', move: '↑ ↓: over the results', open: 'Enter: open', escape: 'Esc: close suggestions', tab: 'Tab: every control and every value in turn' } },
}

export const words = { zh, en }
