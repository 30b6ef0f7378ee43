import type { SiteLevel } from '@jiyue/tenancy';
import { idOf } from './ids.js';

/** What load data are asked for. */
export interface LoadRequest {
  readonly sites: number;
  readonly columns: number;
  readonly articles: number;
  readonly seed: number;
}

/** A site of the load data. */
export interface LoadSite {
  readonly id: string;
  readonly unitId: string;
  readonly parent: LoadSite | null;
  readonly level: SiteLevel;
  readonly divisionCode: string;
  readonly name: string;
  readonly shortName: string;
  readonly articles: number;
}

/** A column of a load site. */
export interface LoadColumn {
  readonly id: string;
  readonly parentId: string | null;
  readonly lineage: readonly string[];
  readonly slug: string;
  readonly path: string;
  readonly name: string;
  readonly homeKind: string | null;
  readonly homePosition: number | null;
  readonly position: number;
}

// Two digits that no edition of GB/T 2260 uses, nor the demonstration.
const UNUSED = Array.from({ length: 98 }, (_, i) => two(i + 1)).filter(
  (code) => !/^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])$/.test(code),
);

/** The division code of a seed's province: nothing here stands for a real place. */
export function provinceCode(seed: number): string {
  return UNUSED[seed % UNUSED.length] ?? '98';
}

const COUNTIES = 99;

/** The sites, parents first: one province, cities of up to 49 counties each. A province site is large, a city's middling. */
export function planSites({ sites, articles, seed }: LoadRequest): LoadSite[] {
  const code = provinceCode(seed);
  const cities = Math.min(99, Math.ceil((sites - 1) / 50));
  const counties = Math.min(sites - 1 - cities, cities * COUNTIES);
  const shares = sharesOf({ articles, cities, counties });
  const make = (parent: LoadSite | null, level: SiteLevel, divisionCode: string, count: number): LoadSite => ({
    id: idOf(seed, 'site', divisionCode),
    unitId: idOf(seed, 'unit', divisionCode),
    parent,
    level,
    divisionCode,
    name: `${nameOf(level, divisionCode)}人民政府`,
    shortName: nameOf(level, divisionCode),
    articles: count,
  });
  const province = make(null, 'province', code, shares.province);
  const middle = Array.from({ length: cities }, (_, i) => make(province, 'city', `${code}${two(i + 1)}`, shares.city));
  const uneven = unevenShares(shares.counties, Math.max(0, counties));
  const low = Array.from({ length: Math.max(0, counties) }, (_, i) => {
    const city = middle[i % cities] ?? province;
    const share = uneven[i] ?? 0;
    return make(city, 'county', `${city.divisionCode}${two(Math.floor(i / cities) + 1)}`, share);
  });
  return [province, ...middle, ...low];
}

function sharesOf({ articles, cities, counties }: { articles: number; cities: number; counties: number }) {
  if (counties <= 0) return { province: articles, city: 0, counties: 0 };
  const province = Math.floor(articles * 0.04);
  const city = Math.floor((articles * 0.16) / cities);
  return { province, city, counties: articles - province - city * cities };
}

/** Of twenty counties the busiest publishes about as much as the ten quietest together. */
function unevenShares(articles: number, counties: number): number[] {
  const weights = Array.from({ length: counties }, (_, i) => 1 / (2 + ((i * 7) % 20)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((articles * weight) / all));
  const left = articles - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, i) => share + (i < left ? 1 : 0));
}

function nameOf(level: SiteLevel, code: string): string {
  const kinds: Readonly<Record<string, string>> = { province: '样例省', city: '样例市', county: '样例县' };
  return `${kinds[level] ?? '样例'}${code}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

const TOPICS =
  '政务要闻 图片新闻 部门动态 地方动态 通知公告 政府文件 政策解读 规划计划 财政资金 人事信息 办事指南 意见征集 回应关切 数据发布 专题专栏'.split(
    ' ',
  );
const HOME = [
  'headline',
  'picture',
  'list',
  'list',
  'notice',
  'policy',
  'policy',
  'list',
  'list',
  'list',
  'list',
  'list',
];

/** Columns from one channel to the next. */
const GROUP = 5;

/** The columns of a site: one in five is a channel that holds the four after it; the first twelve others fill the home page. */
export function planColumns(seed: number, siteId: string, count: number): LoadColumn[] {
  const idAt = (i: number): string => idOf(seed, siteId, 'column', i);
  return Array.from({ length: count }, (_, i) => {
    const isChannel = i % GROUP === 0 && i + 1 < count;
    const place = isChannel ? rootPlace(idAt(i), i) : placeBelow(i - (i % GROUP), { i, idAt });
    return { ...place, id: idAt(i), position: (i + 1) * 10, ...faceOf(i, isChannel) };
  });
}

type ColumnPlace = Pick<LoadColumn, 'parentId' | 'lineage' | 'slug' | 'path'>;

function slugOf(i: number): string {
  return `c${two(i + 1)}`;
}

function rootPlace(id: string, i: number): ColumnPlace {
  return { parentId: null, lineage: [id], slug: slugOf(i), path: slugOf(i) };
}

// The last column of an odd number stands alone, without a channel above it.
function placeBelow(channel: number, { i, idAt }: { i: number; idAt: (i: number) => string }): ColumnPlace {
  if (channel === i) return rootPlace(idAt(i), i);
  const parentId = idAt(channel);
  return { parentId, lineage: [parentId, idAt(i)], slug: slugOf(i), path: `${slugOf(channel)}/${slugOf(i)}` };
}

function faceOf(i: number, isChannel: boolean): Pick<LoadColumn, 'name' | 'homeKind' | 'homePosition'> {
  if (isChannel) return { name: `频道${two(i + 1)}`, homeKind: null, homePosition: null };
  const order = i - Math.ceil(i / GROUP);
  const homeKind = HOME[order] ?? null;
  const name = `${TOPICS[i % TOPICS.length] ?? '栏目'}${two(i + 1)}`;
  return { name, homeKind, homePosition: homeKind ? (order + 1) * 10 : null };
}
