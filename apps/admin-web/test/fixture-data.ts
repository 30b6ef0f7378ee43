/** Canned province for looking at the screens without the API. Test tooling only; every name is invented. */
export type Unit = {
  id: string;
  name: string;
  shortName: string;
  kind: string;
  level: string;
  divisionCode: string;
  parentId: string | null;
};
export type Site = {
  id: string;
  code: string;
  name: string;
  shortName: string;
  level: string;
  kind: string;
  state: string;
  parentId: string | null;
  host: string;
  domain: string | null;
  sponsorId: string;
  operatorId: string | null;
  icpNumber: string | null;
  policeNumber: string | null;
  address: string | null;
  phone: string | null;
  theme: string;
  openedAt: string | null;
  suspendedReason: string | null;
  version: number;
};

export const units = new Map<string, Unit>();
export const sites = new Map<string, Site>();

type Seed = {
  id: string;
  name: string;
  host: string;
  level: string;
  kind?: string;
  state?: string;
  parent: string | null;
  division: string;
};

function unitKindOf({ kind = 'PORTAL', level }: Seed): string {
  if (level === 'TOWNSHIP') return 'TOWNSHIP';
  return kind === 'PORTAL' ? 'GOVERNMENT' : 'DEPARTMENT';
}

function filingsOf(state: string): Pick<Site, 'icpNumber' | 'policeNumber' | 'openedAt'> {
  if (state === 'DRAFT') return { icpNumber: null, policeNumber: null, openedAt: null };
  return {
    icpNumber: '云ICP备20260118号',
    policeNumber: '云公网安备99010202000001号',
    openedAt: '2026-01-08T02:00:00Z',
  };
}

export function addSite(seed: Seed): Site {
  const { id, name, host, level, kind = 'PORTAL', state = 'LIVE', parent, division } = seed;
  const unit: Unit = {
    id: `u-${id}`,
    name,
    shortName: name.replace('人民政府', ''),
    kind: unitKindOf(seed),
    level,
    divisionCode: division,
    parentId: parent ? `u-${parent}` : null,
  };
  units.set(unit.id, unit);
  const site: Site = {
    id,
    code: `${division.slice(0, 6)}${String(sites.size + 1).padStart(4, '0')}`,
    name,
    shortName: unit.shortName,
    level,
    kind,
    state,
    parentId: parent,
    host: `${host}.localhost`,
    domain: kind === 'PORTAL' ? `www.${host}.gov.cn` : null,
    sponsorId: unit.id,
    operatorId: kind === 'PORTAL' ? `u-${id}-office` : null,
    ...filingsOf(state),
    address: '云岭省临江市滨江路 1 号',
    phone: '0873-555 0100',
    theme: 'standard',
    suspendedReason: state === 'SUSPENDED' ? '机房搬迁，10 月 26 日恢复' : null,
    version: 1,
  };
  sites.set(id, site);
  if (kind === 'PORTAL') {
    units.set(`u-${id}-office`, {
      ...unit,
      id: `u-${id}-office`,
      name: `${unit.shortName}政府办公室`,
      shortName: `${unit.shortName}政府办`,
      kind: 'DEPARTMENT',
      parentId: unit.id,
    });
  }
  return site;
}

addSite({
  id: 'yunling',
  name: '云岭省人民政府',
  host: 'yunling',
  level: 'PROVINCE',
  parent: null,
  division: '990000',
});
addSite({
  id: 'linjiang',
  name: '临江市人民政府',
  host: 'linjiang',
  level: 'CITY',
  parent: 'yunling',
  division: '990100',
});
addSite({
  id: 'nanping',
  name: '南屏市人民政府',
  host: 'nanping',
  level: 'CITY',
  parent: 'yunling',
  division: '990200',
});
addSite({
  id: 'lj-edu',
  name: '临江市教育局',
  host: 'edu-linjiang',
  level: 'CITY',
  kind: 'DEPARTMENT',
  parent: 'linjiang',
  division: '990100',
});
addSite({
  id: 'lj-housing',
  name: '临江市住房城乡建设局',
  host: 'housing-linjiang',
  level: 'CITY',
  kind: 'DEPARTMENT',
  state: 'SUSPENDED',
  parent: 'linjiang',
  division: '990100',
});
addSite({
  id: 'qingxi',
  name: '青溪县人民政府',
  host: 'qingxi',
  level: 'COUNTY',
  parent: 'linjiang',
  division: '990121',
});
addSite({
  id: 'yunchuan',
  name: '云川区人民政府',
  host: 'yunchuan',
  level: 'COUNTY',
  parent: 'linjiang',
  division: '990102',
});
addSite({
  id: 'baishi',
  name: '白石县人民政府',
  host: 'baishi',
  level: 'COUNTY',
  parent: 'nanping',
  division: '990221',
});
addSite({
  id: 'meiling',
  name: '梅岭县人民政府',
  host: 'meiling',
  level: 'COUNTY',
  parent: 'nanping',
  division: '990222',
});
addSite({
  id: 'qx-bainiu',
  name: '白牛镇',
  host: 'bainiu-qingxi',
  level: 'TOWNSHIP',
  kind: 'SUB_SITE',
  parent: 'qingxi',
  division: '990121',
});
addSite({
  id: 'qx-edu',
  name: '青溪县教育局',
  host: 'edu-qingxi',
  level: 'COUNTY',
  kind: 'SUB_SITE',
  state: 'DRAFT',
  parent: 'qingxi',
  division: '990121',
});
units.set('u-qx-water', {
  id: 'u-qx-water',
  name: '青溪县水利局',
  shortName: '县水利局',
  kind: 'DEPARTMENT',
  level: 'COUNTY',
  divisionCode: '990121',
  parentId: 'u-qingxi',
});
units.set('u-lj-finance', {
  id: 'u-lj-finance',
  name: '临江市财政局',
  shortName: '市财政局',
  kind: 'DEPARTMENT',
  level: 'CITY',
  divisionCode: '990100',
  parentId: 'u-linjiang',
});

/** More counties and townships, to look at long lists. */
export function grow(count: number): void {
  for (let index = 0; sites.size < count; index += 1) {
    const county = `big-${Math.floor(index / 40)}`;
    if (index % 40 === 0)
      addSite({
        id: county,
        name: `第${Math.floor(index / 40) + 1}县人民政府`,
        host: county,
        level: 'COUNTY',
        parent: index % 80 ? 'linjiang' : 'nanping',
        division: '990123',
      });
    addSite({
      id: `t-${index}`,
      name: `第${index + 1}镇`,
      host: `town-${index}`,
      level: 'TOWNSHIP',
      kind: 'SUB_SITE',
      parent: county,
      division: '990123',
    });
  }
}
