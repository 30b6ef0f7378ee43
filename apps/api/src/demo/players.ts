import type { StepRole } from '@jiyue/workflow';
import type { Duty, Player } from './cast.js';

const REVIEW: readonly Duty[] = [{ role: 'reviewer' }];
const PUBLISH: readonly Duty[] = [{ role: 'publisher' }];
const SECRECY: readonly Duty[] = [{ role: 'secrecy' }];
const EDIT: readonly Duty[] = [{ role: 'editor' }];
const ADMIN: readonly Duty[] = [{ role: 'site-admin' }];
const ADMIN_BELOW: readonly Duty[] = [{ role: 'site-admin', withSubtree: true }];

type Row = readonly [site: string, username: string, name: string, duties: readonly Duty[], unit?: string];

function player(...[site, username, name, duties, unit]: Row): Player {
  return { site, username, name, duties, ...(unit ? { unit } : {}) };
}

/** The platform's own three: system, security and audit administration in different hands. */
export const PLATFORM: readonly Player[] = [
  player('yunling', 'operator', '沈知远', [{ role: 'operator', withSubtree: true }], '省政府办公厅'),
  player('yunling', 'security', '陆守安', [{ role: 'security-admin', withSubtree: true }], '省政府办公厅'),
  player('yunling', 'auditor', '程明鉴', [{ role: 'auditor', withSubtree: true }], '省政府办公厅'),
];

/** Site administrators: the level above invites them. */
export const ADMINS: readonly Player[] = [
  player('yunling', 'yunling-admin', '顾明远', ADMIN, '省政府办公厅'),
  player('linjiang', 'city-admin', '林若川', ADMIN_BELOW, '市政府办公室'),
  player('nanping', 'nanping-admin', '毛修竹', ADMIN_BELOW, '市政府办公室'),
  player('qingxi', 'county-admin', '许青禾', ADMIN_BELOW, '县政府办公室'),
  player('yunchuan', 'yunchuan-admin', '范润生', ADMIN, '区政府办公室'),
  player('baishi', 'baishi-admin', '石砚秋', ADMIN, '县政府办公室'),
  player('meiling', 'meiling-admin', '梅若岚', ADMIN, '县政府办公室'),
];

/** Everyone else: each site has its own reviewer, secrecy reviewer, publisher and editors. */
export const STAFF: readonly Player[] = [
  player('yunling', 'yunling-reviewer', '秦若水', REVIEW, '省政府办公厅'),
  player('yunling', 'yunling-secrecy', '孟守拙', SECRECY, '省政府办公厅'),
  player('yunling', 'yunling-publisher', '江承平', PUBLISH, '省政府办公厅'),
  player('yunling', 'yunling-editor', '叶知秋', EDIT, '省政府办公厅'),
  player('yunling', 'yunling-slt', '沈浩波', EDIT, '省水利厅'),
  player('yunling', 'yunling-jyt', '温书仪', EDIT, '省教育厅'),

  player('linjiang', 'linjiang-reviewer', '崔正言', REVIEW, '市政府办公室'),
  player('linjiang', 'linjiang-secrecy', '洪慎言', SECRECY, '市政府办公室'),
  player('linjiang', 'linjiang-publisher', '邵文渊', PUBLISH, '市政府办公室'),
  player('linjiang', 'linjiang-editor', '陆小满', EDIT, '市政府办公室'),
  player('linjiang', 'linjiang-jyj', '苏晓文', EDIT, '市教育局'),

  player('nanping', 'nanping-reviewer', '贺同舟', REVIEW, '市政府办公室'),
  player('nanping', 'nanping-secrecy', '姜怀谨', SECRECY, '市政府办公室'),
  player('nanping', 'nanping-publisher', '章延庆', PUBLISH, '市政府办公室'),
  player('nanping', 'nanping-editor', '竺清音', EDIT, '市政府办公室'),

  player(
    'qingxi',
    'reviewer',
    '吴慎之',
    [{ role: 'reviewer' }, { role: 'reviewer', site: 'yunchuan' }],
    '县政府办公室',
  ),
  player('qingxi', 'secrecy', '严谨行', SECRECY, '县政府办公室'),
  player(
    'qingxi',
    'publisher',
    '郑予宁',
    [{ role: 'publisher' }, { role: 'publisher', site: 'yunchuan' }],
    '县政府办公室',
  ),
  player('qingxi', 'editor', '周文竹', [{ role: 'editor', unit: '县水利局' }], '县水利局'),
  player('qingxi', 'officer', '何敏捷', [{ role: 'officer' }], '县政府办公室'),
  {
    ...player('qingxi', 'contractor', '方为简', [{ role: 'editor', column: 'yw/tpxw', days: 120 }]),
    kind: 'contractor',
  },
  player('qingxi', 'qingxi-editor', '唐晓禾', EDIT, '县政府办公室'),
  player('qingxi', 'qingxi-slj', '石清源', EDIT, '县水利局'),
  player('qingxi', 'qingxi-wjj', '白术青', EDIT, '县卫生健康局'),
  player('qingxi', 'qingxi-rsj', '冯春耕', EDIT, '县人力资源和社会保障局'),
  player('qingxi', 'qingxi-nyj', '丁禾苗', EDIT, '县农业农村局'),

  player('yunchuan', 'yunchuan-reviewer', '于守正', REVIEW, '区政府办公室'),
  player('yunchuan', 'yunchuan-secrecy', '管文谨', SECRECY, '区政府办公室'),
  player('yunchuan', 'yunchuan-publisher', '金柏年', PUBLISH, '区政府办公室'),
  player('yunchuan', 'yunchuan-editor', '卢江月', EDIT, '区政府办公室'),
  player('yunchuan', 'yunchuan-cgj', '向阳春', EDIT, '区城市管理局'),

  player('baishi', 'baishi-reviewer', '岳承山', REVIEW, '县政府办公室'),
  player('baishi', 'baishi-secrecy', '钟静之', SECRECY, '县政府办公室'),
  player('baishi', 'baishi-publisher', '盛远志', PUBLISH, '县政府办公室'),
  player('baishi', 'baishi-editor', '茅茶香', EDIT, '县政府办公室'),

  player('meiling', 'meiling-reviewer', '柏劲松', REVIEW, '县政府办公室'),
  player('meiling', 'meiling-secrecy', '安默然', SECRECY, '县政府办公室'),
  player('meiling', 'meiling-publisher', '凌峰', PUBLISH, '县政府办公室'),
  player('meiling', 'meiling-editor', '雪落白', EDIT, '县政府办公室'),
];

/** Who edits for a site where its article names no unit. */
export function generalEditor(site: string): string {
  return `${site}-editor`;
}

/** Who holds a step of a site in the demonstration; the accounts of contract.md in 青溪县. */
export function holderOf(site: string, step: StepRole): string {
  return site === 'qingxi' ? step : `${site}-${step}`;
}
