import type { PersonKind, Role } from '@jiyue/auth';
import type { UnitKind } from '@jiyue/tenancy';

/** A place of the invented province: its government, portal and units. */
export interface Place {
  readonly key: string;
  readonly parent: string | null;
  readonly government: string;
  readonly shortName: string;
  readonly divisionCode: string;
  readonly host: string;
  readonly address: string;
  readonly phone: string;
  readonly theme: string;
  /** Departments, and townships or sub-districts with their codes. */
  readonly units: readonly (readonly [name: string, shortName: string, divisionCode?: string])[];
}

/** What a person is given; `site` when it is not their own. */
export interface Duty {
  readonly role: Role;
  readonly site?: string;
  readonly withSubtree?: true;
  readonly unit?: string;
  readonly column?: string;
  readonly days?: number;
}

/** A person of the demonstration. The unit is named by its short name; absent, it is the sponsor. */
export interface Player {
  readonly username: string;
  readonly name: string;
  readonly site: string;
  readonly unit?: string;
  readonly kind?: PersonKind;
  readonly duties: readonly Duty[];
}

/** The kind of a unit below a place: with a code of its own it is a township or sub-district. */
export function kindOf(code: string | undefined): UnitKind {
  return code ? 'township' : 'department';
}

/** Division codes 99… are in no edition of GB/T 2260: nothing here stands for a real place. */
export const PLACES: readonly Place[] = [
  {
    key: 'yunling',
    parent: null,
    government: '云岭省人民政府',
    shortName: '云岭省',
    divisionCode: '99',
    host: 'yunling.localhost',
    address: '云岭省临江市政通路1号',
    phone: '0990-6000000',
    theme: 'blue',
    units: [
      ['云岭省人民政府办公厅', '省政府办公厅'],
      ['云岭省教育厅', '省教育厅'],
      ['云岭省水利厅', '省水利厅'],
      ['云岭省农业农村厅', '省农业农村厅'],
      ['云岭省应急管理厅', '省应急管理厅'],
    ],
  },
  {
    key: 'linjiang',
    parent: 'yunling',
    government: '临江市人民政府',
    shortName: '临江市',
    divisionCode: '9901',
    host: 'linjiang.localhost',
    address: '临江市望江路66号',
    phone: '0991-8100000',
    theme: 'red',
    units: [
      ['临江市人民政府办公室', '市政府办公室'],
      ['临江市教育局', '市教育局'],
      ['临江市民政局', '市民政局'],
      ['临江市交通运输局', '市交通运输局'],
    ],
  },
  {
    key: 'nanping',
    parent: 'yunling',
    government: '南屏市人民政府',
    shortName: '南屏市',
    divisionCode: '9902',
    host: 'nanping.localhost',
    address: '南屏市竹海大道9号',
    phone: '0992-7200000',
    theme: 'ink',
    units: [
      ['南屏市人民政府办公室', '市政府办公室'],
      ['南屏市林业局', '市林业局'],
      ['南屏市医疗保障局', '市医疗保障局'],
    ],
  },
  {
    key: 'qingxi',
    parent: 'linjiang',
    government: '青溪县人民政府',
    shortName: '青溪县',
    divisionCode: '990122',
    host: 'qingxi.localhost',
    address: '青溪县文昌街18号',
    phone: '0991-5220000',
    theme: 'blue',
    units: [
      ['青溪县人民政府办公室', '县政府办公室'],
      ['青溪县水利局', '县水利局'],
      ['青溪县教育局', '县教育局'],
      ['青溪县农业农村局', '县农业农村局'],
      ['青溪县卫生健康局', '县卫生健康局'],
      ['青溪县民政局', '县民政局'],
      ['青溪县人力资源和社会保障局', '县人力资源和社会保障局'],
      ['青溪县文昌街道办事处', '文昌街道', '990122001'],
      ['青溪县龙潭镇人民政府', '龙潭镇', '990122101'],
      ['青溪县石桥镇人民政府', '石桥镇', '990122102'],
    ],
  },
  {
    key: 'yunchuan',
    parent: 'linjiang',
    government: '云川区人民政府',
    shortName: '云川区',
    divisionCode: '990102',
    host: 'yunchuan.localhost',
    address: '临江市云川区建设路120号',
    phone: '0991-8300000',
    theme: 'blue',
    units: [
      ['云川区人民政府办公室', '区政府办公室'],
      ['云川区城市管理局', '区城市管理局'],
      ['云川区住房和城乡建设局', '区住房和城乡建设局'],
      ['云川区江南街道办事处', '江南街道', '990102001'],
    ],
  },
  {
    key: 'baishi',
    parent: 'nanping',
    government: '白石县人民政府',
    shortName: '白石县',
    divisionCode: '990221',
    host: 'baishi.localhost',
    address: '白石县坪坝街5号',
    phone: '0992-5110000',
    theme: 'ink',
    units: [
      ['白石县人民政府办公室', '县政府办公室'],
      ['白石县自然资源局', '县自然资源局'],
      ['白石县坪坝镇人民政府', '坪坝镇', '990221101'],
    ],
  },
  {
    key: 'meiling',
    parent: 'nanping',
    government: '梅岭县人民政府',
    shortName: '梅岭县',
    divisionCode: '990222',
    host: 'meiling.localhost',
    address: '梅岭县云顶路2号',
    phone: '0992-5330000',
    theme: 'red',
    units: [
      ['梅岭县人民政府办公室', '县政府办公室'],
      ['梅岭县医疗保障局', '县医疗保障局'],
      ['梅岭县云顶镇人民政府', '云顶镇', '990222101'],
    ],
  },
];

/** Columns beside the standard set: what the water bureau of 青溪县 answers for. */
export const OWN_COLUMNS = [
  {
    site: 'qingxi',
    parent: 'ztzl',
    slug: 'hhzz',
    name: '河湖长制',
    description: '河湖长巡查、问题整改和河流健康',
    keywords: '河长制,青溪,清四乱',
    unit: '县水利局',
    cadenceDays: 14,
  },
  {
    site: 'qingxi',
    parent: 'ztzl',
    slug: 'ncgs',
    name: '农村供水',
    description: '农村供水工程建设、管护和停水告知',
    keywords: '农村供水,管水员,停水',
    unit: '县水利局',
    cadenceDays: 7,
  },
] as const;
