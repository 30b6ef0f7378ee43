import type { Spot, TextRule } from './spot.js';

// Written for the symbols of GB 3100 and GB 3102, or abolished by the State Council's order of 1984.
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\s?)(?:KG|Kg|kG)(?![A-Za-z])/g, 'kg'],
  [/(?<=\d\s?)(?:KM|Km)(?![A-Za-z])/g, 'km'],
  [/(?<=\d\s?)(?:CM|Cm)(?![A-Za-z])/g, 'cm'],
  [/(?<=\d\s?)(?:MM|Mm)(?![A-Za-z])/g, 'mm'],
  [/(?<=\d\s?)(?:KW|Kw|kw)(?![A-Za-z·])/g, 'kW'],
  [/(?<=\d\s?)(?:KWH|KWh|kwh|Kwh|kw·h|KW·H)(?![A-Za-z])/g, 'kW·h'],
  [/(?<=\d\s?)(?:MPA|Mpa|mpa)(?![A-Za-z])/g, 'MPa'],
  [/(?<=\d\s?)(?:KV|Kv|kv)(?![A-Za-z])/g, 'kV'],
  [/(?<=\d\s?)(?:hz|HZ)(?![A-Za-z])/g, 'Hz'],
  [/(?<=\d\s?)(?:°c|°C|o[Cc])(?![A-Za-z])/g, '℃'],
  [/(?<=\d\s?)平米(?![\u4e00-\u9fff]*制)/g, '平方米'],
  [/(?<=\d\s?)公分/g, '厘米'],
  [/(?<=\d\s?)(?:公厘)/g, '毫米'],
  [/(?<=\d\s?)立升/g, '升'],
  [/(?<=\d\s?)(?:Ｍ２|M2|m2)(?![A-Za-z\d])/g, 'm²'],
  [/(?<=\d\s?)(?:M3|m3)(?![A-Za-z\d])/g, 'm³'],
];

/** Units of measure in other than their lawful form. */
export const units: TextRule = (text) =>
  WRITTEN.flatMap(([pattern, right]) =>
    [...text.matchAll(pattern)].map(({ index, 0: value }): Spot => ({
      key: 'unit',
      from: index,
      to: index + value.length,
      params: { value, right },
      remedy: right,
    })),
  );
