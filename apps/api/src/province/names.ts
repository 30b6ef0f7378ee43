import { createHash } from 'node:crypto';

// 省级行政区简称, as filing numbers begin with them.
const ABBREVIATIONS: Readonly<Record<string, string>> = Object.fromEntries(
  '11京 12津 13冀 14晋 15蒙 21辽 22吉 23黑 31沪 32苏 33浙 34皖 35闽 36赣 37鲁 41豫 42鄂 43湘 44粤 45桂 46琼 50渝 51川 52黔 53云 54藏 61陕 62甘 63青 64宁 65新'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/** The one-character name of a province, for filing numbers. */
export function abbreviationOf(code: string): string {
  return ABBREVIATIONS[code.slice(0, 2)] ?? '中';
}

/** The standard name of the body that runs a place of county level or above. */
export function governmentOf(name: string): string {
  if (/(委员会|管委会)$/.test(name)) return name;
  if (/(开发区|园区|管理区|高新区|示范区|新区|新城|度假区|集聚区|产业区)$/.test(name)) return `${name}管理委员会`;
  return `${name}人民政府`;
}

/** The standard name of the body that runs a township, sub-district, or farm that counts as one. */
export function townshipBodyOf(name: string): string {
  if (name.endsWith('街道')) return `${name}办事处`;
  return /[镇乡]$/.test(name) ? `${name}人民政府` : name;
}

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆汪范石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶贺顾毛郝龚邵万钱',
];
const FIRST = [...'文明志建国华晓立正思海云春秋雨远安平永兴家德子成学友兆景承怀若书新天光启恒致和'];
const SECOND = [...'辉峰宁杰敏伟军平勇磊洋涛超强霞丽静芳娟艳玲英慧洁琳岚萍莹萌悦然宇轩博航凯帆哲远'];

/** An invented name, always the same for the same seed. */
export function personName(seed: string): string {
  const [a = 0, b = 0, c = 0] = createHash('sha256').update(seed).digest();
  return [SURNAMES[a % SURNAMES.length], FIRST[b % FIRST.length], SECOND[c % SECOND.length]].join('');
}
