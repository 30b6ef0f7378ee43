// Test data: a little of the invented province, written for these tests.
export type FixtureArticle = {
  id: string;
  columnId: string;
  title: string;
  subtitle: string | null;
  summary: string | null;
  body: string;
  source: string;
  author: string | null;
  keywords: string | null;
  coverUrl: string | null;
  publishedAt: string;
  attachments: { name: string; url: string; size: number; mimeType: string }[];
};
export type FixtureColumn = {
  id: string;
  parentId: string | null;
  name: string;
  path: string;
  description: string;
  keywords: string;
  type: string;
};
export type FixtureSite = {
  id: string;
  host: string;
  name: string;
  shortName: string;
  code: string;
  level: string;
  kind: string;
  state: string;
  notice: string | null;
  theme: string;
  parentHost: string | null;
  sponsor: string;
  operator: string | null;
  phone: string;
  columns: FixtureColumn[];
  articles: FixtureArticle[];
};

export function uuid(seed: number): string {
  return `01900000-0000-7000-8000-${seed.toString(16).padStart(12, '0')}`;
}

const BODY = `<p>11月20日，全省冬春农田水利建设集中开工仪式在青溪县白石镇龙潭水库工地举行，分布在十四个市州的一百三十项工程同日开工，计划总投资四十七亿六千万元，明年汛期前全部完成主体工程。</p>
<figure><img src="IMAGE" alt="青溪县白石镇的稻田与村落"><figcaption>青溪县白石镇灌区。渠系修复后，这里的一万二千亩水田将不再“看天吃水”。</figcaption></figure>
<h2>一、钱从哪里来，花到哪里去</h2><p>资金由省级财政、市县财政和专项债券共同承担，不再要求县级按比例配套。</p>
<table><caption>2026—2027年度冬春农田水利建设安排</caption><thead><tr><th>工程类别</th><th>数量（项）</th><th>投资（亿元）</th><th>完成时限</th></tr></thead><tbody><tr><td>小型水库除险加固</td><td>46</td><td>18.3</td><td>2027年4月</td></tr><tr><td>末级渠系修复</td><td>58</td><td>16.9</td><td>2027年3月</td></tr></tbody></table>
<h2>二、农户怎么参与</h2><p>有意参加的群众可以到所在乡镇便民服务中心登记，也可以拨打<a href="tel:12345">12345</a>咨询。</p>
<blockquote><p>“渠修到田头，水才算真正修到了老百姓心坎上。”</p></blockquote><ul><li>停水安排提前七天公告</li><li>请合理安排灌溉时间</li></ul>`;

const TITLES = [
  '全省冬春农田水利建设全面展开　一百三十项工程同日开工',
  '省政府常务会议研究冬春农田水利建设和困难群众温暖过冬工作',
  '全省推进“高效办成一件事”现场会在临江市召开',
  '云岭省第四季度重大项目集中开工，总投资六百八十二亿元',
  '省政府与三所高校签署合作协议，共建山地农业研究院',
  '今冬明春森林草原防火期正式开始，全省设卡值守九千余处',
  '前三季度全省居民人均可支配收入同比增长百分之五点六',
  '省政府调研组赴青溪县检查高标准农田建设进度',
  '全省基层卫生院远程会诊网络覆盖全部乡镇',
  '省政府新闻办通报安全生产专项检查第三轮情况，对检查中发现的九类问题逐一列出整改期限和责任单位',
];

type ColumnSeed = readonly [path: string, name: string, type: string, count: number];
const PROVINCE_COLUMNS: readonly ColumnSeed[] = [
  ['dtyw', '动态要闻', '工作动态', 0],
  ['dtyw/zwyw', '政务要闻', '工作动态', 126],
  ['dtyw/bmdt', '部门动态', '工作动态', 9],
  ['dtyw/tzgg', '通知公告', '工作动态', 9],
  ['dtyw/sxdt', '市县动态', '工作动态', 8],
  ['zwgk', '政务公开', '信息公开目录', 0],
  ['zwgk/gkzn', '公开指南', '信息公开指南', 2],
  ['zwgk/gkml', '法定主动公开内容', '信息公开目录', 8],
  ['zwgk/gknb', '公开年报', '信息公开年报', 6],
  ['zwgk/ysqgk', '依申请公开', '依申请公开', 1],
  ['zwgk/ldxx', '领导信息', '负责人信息', 4],
  ['zwgk/jgzn', '机构职能', '机构职能', 3],
  ['zwgk/tjsj', '统计数据', '数据发布', 7],
  ['zcwj', '政策文件', '政策文件', 0],
  ['zcwj/zfwj', '政府文件', '政策文件', 12],
  ['zcwj/zcjd', '政策解读', '政策解读', 9],
  ['bsfw', '政务服务', '办事服务', 0],
  ['bsfw/syjy', '生育收养', '办事服务', 2],
  ['bsfw/hj', '户籍办理', '办事服务', 2],
  ['bsfw/jy', '就业创业', '办事服务', 2],
  ['bsfw/sb', '社会保障', '办事服务', 2],
  ['hdjl', '互动交流', '咨询投诉', 0],
  ['hdjl/hygq', '回应关切', '回应关切', 3],
];
const TOWN_COLUMNS: readonly ColumnSeed[] = [
  ['bzdt', '本镇动态', '工作动态', 8],
  ['tzgg', '通知公告', '工作动态', 8],
  ['hnbt', '惠农补贴', '信息公开目录', 3],
  ['zwgk', '政务公开', '信息公开目录', 0],
  ['zwgk/jczn', '机构职能', '机构职能', 2],
  ['zwgk/ldfg', '领导分工', '负责人信息', 2],
  ['zwgk/czzj', '财政资金', '信息公开目录', 2],
  ['bszn', '办事指南', '办事服务', 0],
  ['bszn/yb', '医保缴费与备案', '办事服务', 1],
  ['bszn/zjd', '宅基地审批', '办事服务', 1],
];

/** A county that was opened last week: the standard columns, three articles. */
const FRESH_COLUMNS: readonly ColumnSeed[] = [
  ['yw', '要闻动态', '新闻动态', 0],
  ['yw/zwyw', '政务要闻', '新闻动态', 2],
  ['yw/bmdt', '部门动态', '新闻动态', 0],
  ['zwgk', '政务公开', '政府信息公开', 0],
  ['zwgk/tzgg', '通知公告', '通知公告', 1],
  ['zwgk/zfwj', '政府文件', '政策文件', 0],
  ['zwgk/xxgkzn', '公开指南', '信息公开指南', 0],
  ['zwfw', '政务服务', '办事服务', 0],
  ['hdjl', '互动交流', '互动交流', 0],
  ['sjfb', '数据发布', '数据发布', 0],
  ['zjbd', '走进本地', '概况信息', 0],
];
/** A county as most are: a little of everything. */
const FEW_COLUMNS: readonly ColumnSeed[] = [
  ['yw', '要闻动态', '新闻动态', 0],
  ['yw/zwyw', '政务要闻', '新闻动态', 6],
  ['yw/bmdt', '部门动态', '新闻动态', 3],
  ['zwgk', '政务公开', '政府信息公开', 0],
  ['zwgk/tzgg', '通知公告', '通知公告', 4],
  ['zwgk/zfwj', '政府文件', '政策文件', 2],
  ['zwgk/zcjd', '政策解读', '政策解读', 2],
  ['zwgk/czzj', '财政资金', '财政资金', 1],
  ['zwgk/hygq', '回应关切', '回应关切', 1],
  ['sjfb', '数据发布', '数据发布', 1],
];

function columnsOf(seeds: readonly ColumnSeed[], base: number): FixtureColumn[] {
  const ids = new Map(seeds.map(([path], index) => [path, uuid(base + index + 1)]));
  return seeds.map(([path, name, type]) => ({
    id: ids.get(path) ?? '',
    parentId: ids.get(path.slice(0, path.lastIndexOf('/'))) ?? null,
    name,
    path,
    description: `${name}，由责任部门按规定及时更新。`,
    keywords: `${name},公开`,
    type,
  }));
}

type Place = { readonly siteId: string; readonly base: number; readonly columnIndex: number };

function titleOf(name: string, columnIndex: number, index: number): string {
  const title = TITLES[(index + (columnIndex > 1 ? columnIndex : 0)) % TITLES.length] ?? '';
  return columnIndex > 1 ? `${name}：${title}` : title;
}

function listOf({ siteId, base }: Place): FixtureArticle['attachments'] {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = `/files/${siteId}/asset/${uuid(base + 950_000)}.xlsx`;
  return [{ name: '冬春农田水利建设项目清单.xlsx', url, size: 88_064, mimeType }];
}

function articleOf(place: Place, column: FixtureColumn, index: number): FixtureArticle {
  const { siteId, base, columnIndex } = place;
  const number = columnIndex * 1000 + index;
  const image = `/files/${siteId}/asset/${uuid(base + 900_000 + (number % 7))}.png`;
  const start = Date.parse('2026-11-20T01:30:00Z');
  return {
    id: uuid(base + 10_000 + number),
    columnId: column.id,
    title: titleOf(column.name, columnIndex, index),
    subtitle: index === 0 ? '重点修复小型水库、末级渠系和山区供水管网' : null,
    summary:
      '会议指出，要抓住冬春有利时机，加快补齐小型水库和末级渠系短板；要把困难群众的冷暖放在心上，确保救助资金按时发放到位。',
    body: BODY.replace('IMAGE', image),
    source: '云岭省水利厅',
    author: '编辑部',
    keywords: '水利,农田',
    coverUrl: index < 5 ? image : null,
    publishedAt: new Date(start - (index * 7 + columnIndex) * 3_600_000).toISOString(),
    attachments: index === 0 ? listOf(place) : [],
  };
}

function articlesOf(seeds: readonly ColumnSeed[], columns: readonly FixtureColumn[], siteId: string, base: number) {
  return columns.flatMap((column, columnIndex) =>
    Array.from({ length: seeds[columnIndex]?.[3] ?? 0 }, (_, index) =>
      articleOf({ siteId, base, columnIndex }, column, index),
    ),
  );
}

function site(
  given: Partial<FixtureSite> & Pick<FixtureSite, 'host' | 'name' | 'shortName' | 'code'>,
  seeds: readonly ColumnSeed[],
  base: number,
): FixtureSite {
  const id = uuid(base);
  const columns = columnsOf(seeds, base);
  const articles = articlesOf(seeds, columns, id, base);
  return {
    id,
    level: 'PROVINCE',
    kind: 'PORTAL',
    state: 'LIVE',
    notice: null,
    theme: 'blue',
    parentHost: null,
    sponsor: `${given.name}办公室`,
    operator: '政务信息中心',
    phone: '12345',
    columns,
    articles,
    ...given,
  };
}

/** A province, a city, a township below it, one that is suspended, and two counties with long names and few articles. */
export function fixtureProvince(): FixtureSite[] {
  return [
    site(
      { host: 'yunling.localhost', name: '云岭省人民政府', shortName: '云岭省', code: '9900000001' },
      PROVINCE_COLUMNS,
      0x1000000,
    ),
    site(
      {
        host: 'linjiang.localhost',
        name: '临江市人民政府',
        shortName: '临江市',
        code: '9901000001',
        level: 'CITY',
        theme: 'red',
        parentHost: 'yunling.localhost',
      },
      PROVINCE_COLUMNS,
      0x2000000,
    ),
    site(
      {
        host: 'baishi.localhost',
        name: '白石镇人民政府',
        shortName: '白石镇',
        code: '9901210007',
        level: 'TOWNSHIP',
        kind: 'SUB_SITE',
        theme: 'ink',
        parentHost: 'linjiang.localhost',
        phone: '000-0000001',
      },
      TOWN_COLUMNS,
      0x3000000,
    ),
    site(
      {
        host: 'nanping.localhost',
        name: '南屏市人民政府',
        shortName: '南屏市',
        code: '9902000001',
        level: 'CITY',
        state: 'SUSPENDED',
        notice: '系统升级，12月1日恢复。',
      },
      [],
      0x4000000,
    ),
    site(
      {
        host: 'fresh.localhost',
        name: '云岭省临江市青溪哈尼族彝族自治县住房和城乡建设水务管理委员会',
        shortName: '青溪县住建委',
        code: '9901220001',
        level: 'COUNTY',
        parentHost: 'linjiang.localhost',
        phone: '0991-5220000',
      },
      FRESH_COLUMNS,
      0x5000000,
    ),
    site(
      {
        host: 'few.localhost',
        name: '临江市梅子岭苗族土家族自治县人民政府',
        shortName: '梅岭县',
        code: '9901220002',
        level: 'COUNTY',
        theme: 'ink',
        parentHost: 'linjiang.localhost',
        phone: '0991-5330000',
      },
      FEW_COLUMNS,
      0x6000000,
    ),
  ];
}
