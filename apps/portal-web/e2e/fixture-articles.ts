import type { ColumnSeed } from './fixture-columns.js';
import type { FixtureArticle, FixtureColumn } from './fixture-types.js';

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

export function articlesOf(
  seeds: readonly ColumnSeed[],
  columns: readonly FixtureColumn[],
  siteId: string,
  base: number,
) {
  return columns.flatMap((column, columnIndex) =>
    Array.from({ length: seeds[columnIndex]?.[3] ?? 0 }, (_, index) =>
      articleOf({ siteId, base, columnIndex }, column, index),
    ),
  );
}
