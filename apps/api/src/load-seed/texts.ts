import { indexWords } from '@jiyue/search';
import { randomOf } from './ids.js';

/** Ready-made pieces of text, cut into words once instead of once per article. */
export interface TextPool {
  readonly titles: readonly Piece[];
  readonly sentences: readonly Piece[];
  /** What follows the first sentence: as long as bodies of government sites are. */
  readonly bodies: readonly Body[];
}

/** The rest of a body, as text and as HTML. */
export interface Body extends Piece {
  readonly html: string;
}

export interface Piece {
  readonly text: string;
  /** Words for the search vector, joined by spaces. */
  readonly words: string;
}

const SUBJECTS =
  '县水利局 市教育局 区民政局 县农业农村局 市卫生健康委员会 县交通运输局 市应急管理局 区城市管理局 县自然资源局 市市场监督管理局 县人力资源和社会保障局 市医疗保障局 县林业局 市文化和旅游局 区住房和城乡建设局 市生态环境局 县统计局 市发展和改革委员会 区政务服务中心 县消防救援大队'.split(
    ' ',
  );
const ACTS =
  '部署 开展 推进 启动 完成 检查 公布 修订 征求 组织 督办 落实 优化 升级 核查 通报 延长 简化 试点 总结'.split(' ');
const MATTERS =
  '农村供水管网改造 小型水库除险加固 中小学课后服务 老旧小区燃气管线更新 高标准农田建设 基层医疗用药保障 冬春季森林防火 地质灾害隐患排查 农民工工资支付 电动自行车充电设施 乡镇便民服务窗口 困难群众临时救助 农村公路养护 社区食堂运营补助 河道清四乱复查 城乡公交线路调整 不动产登记一窗办理 企业设备更新贴息 校园食品安全抽检 防汛物资储备 古树名木保护 生活垃圾分类 耕地地力保护补贴 家庭医生签约 养老机构消防整改 招标投标公开 统计数据发布 政府信息公开申请 重大项目开工 乡村旅游安全'.split(
    ' ',
  );
const ENDINGS = '工作 有关事项 情况 方案 问答 清单 进展 结果 座谈会 培训班'.split(' ');
const PLACES =
  '龙潭 石桥 文昌 大塘 云顶 高坪 上湾 岩头 梨树 坪上 凤山 北关 江南 望江 竹海 坪坝 梅溪 青山 白水 长坡'.split(' ');
const MEASURES =
  '责任人和联系电话在网站公示 查出的问题当场交办、限期销号 按月公布资金使用情况 群众可以在线提出意见 七个工作日内答复来信人 由第三方进行抽样回访 结果纳入年度考核 对独居老人上门服务 施工时间避开学校上下学时段 费用由财政承担、不向群众收取'.split(
    ' ',
  );

/** Half of the bodies are shorter than this (characters). */
const MEDIAN = 1_300;
/** How far lengths lie apart: the logarithm's deviation. */
const SPREAD = 0.9;
const LONGEST = 60_000;
/** Beyond this many words a search vector takes no more. */
const MAX_WORDS = 20_000;

/** Makes the pool of a seed: titles like those of notices, sentences like those of reports, bodies of every length. */
export function makePool(seed: number, { titles = 900, sentences = 1_200, bodies = 500 } = {}): TextPool {
  const random = randomOf(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const number = (): number => 2 + Math.floor(random() * 998);
  const short = (): string => `${pick(SUBJECTS)}${pick(ACTS)}${pick(MATTERS)}${pick(ENDINGS)}`;
  // one title in eight is as long as those of documents that pass on other documents
  const title = (): string =>
    random() < 0.125
      ? `${pick(SUBJECTS)}关于转发《${short()}》和进一步${pick(ACTS)}${pick(MATTERS)}、${pick(MATTERS)}的通知`
      : short();
  const sentence = (): string =>
    `${pick(PLACES)}片区${pick(ACTS)}${pick(MATTERS)}，涉及${number()}户、${number()}处，由${pick(SUBJECTS)}牵头，${pick(MEASURES)}。`;
  const row = (): string[] => [pick(PLACES), pick(MATTERS), String(number())];
  const make = { random, sentence, row };
  return {
    titles: pieces(titles, title),
    sentences: pieces(sentences, sentence),
    bodies: Array.from({ length: bodies }, (_, i) => bodyOf(i === 0 ? LONGEST : lengthAt(random), make)),
  };
}

// Lengths of texts are spread like a logarithm's bell; two uniform numbers make a normal one (Box and Muller).
function lengthAt(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(LONGEST, Math.round(MEDIAN * Math.exp(SPREAD * normal)));
}

interface Makers {
  readonly random: () => number;
  readonly sentence: () => string;
  readonly row: () => string[];
}

/** Paragraphs until the length is reached; one text in five holds a table. */
function bodyOf(length: number, { random, sentence, row }: Makers): Body {
  const parts: { text: string; html: string }[] = [];
  const size = (): number => parts.reduce((sum, { text }) => sum + text.length, 0);
  if (random() < 0.2) parts.push(tableOf(Array.from({ length: 3 + Math.floor(random() * 20) }, row)));
  let written = size();
  while (written < length) {
    const text = Array.from({ length: 1 + Math.floor(random() * 4) }, sentence)
      .join('')
      .slice(0, Math.max(20, length - written));
    parts.push({ text, html: `<p>${text}</p>` });
    written += text.length;
  }
  const text = parts.map((part) => part.text).join('');
  const words = indexWords(text).slice(0, MAX_WORDS).join(' ');
  return { text, words, html: parts.map(({ html }) => html).join('') };
}

function tableOf(rows: readonly string[][]): { text: string; html: string } {
  const lines = [['片区', '事项', '户数'], ...rows];
  const html = lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return { text: lines.flat().join(''), html: `<table><tbody>${html}</tbody></table>` };
}

function pieces(count: number, make: () => string): Piece[] {
  return Array.from({ length: count }, make).map((text) => ({ text, words: indexWords(text).join(' ') }));
}
