import { indexWords } from '@jiyue/search';
import { randomOf } from './ids.js';

/** Ready-made pieces of text, cut into words once instead of once per article. */
export interface TextPool {
  readonly titles: readonly Piece[];
  readonly sentences: readonly Piece[];
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

/** Makes the pool of a seed: titles like those of notices, sentences like those of reports. */
export function makePool(seed: number, { titles = 900, sentences = 1_200 } = {}): TextPool {
  const random = randomOf(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const number = (): number => 2 + Math.floor(random() * 998);
  const title = (): string => `${pick(SUBJECTS)}${pick(ACTS)}${pick(MATTERS)}${pick(ENDINGS)}`;
  const sentence = (): string =>
    `${pick(PLACES)}片区${pick(ACTS)}${pick(MATTERS)}，涉及${number()}户、${number()}处，由${pick(SUBJECTS)}牵头，${pick(MEASURES)}。`;
  return { titles: pieces(titles, title), sentences: pieces(sentences, sentence) };
}

function pieces(count: number, make: () => string): Piece[] {
  return Array.from({ length: count }, make).map((text) => ({ text, words: indexWords(text).join(' ') }));
}
