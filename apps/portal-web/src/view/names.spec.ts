import { describe, expect, it } from '@jest/globals';
import { lengthOfName, partsOfName } from './names.js';

describe('the name of a site', () => {
  it.each([
    ['青溪县人民政府', 's'],
    ['青溪县市场监督管理局', 'm'],
    ['云岭省临江市青溪县农业农村和水务局', 'l'],
    ['云岭省临江市青溪哈尼族彝族自治县住房和城乡建设管理委员会', 'xl'],
  ])('%s is written in the size %s', (name, step) => {
    expect(lengthOfName(name)).toBe(step);
  });

  it.each([
    ['青溪县人民政府', '青溪县|人民政府'],
    ['青溪县市场监督管理局', '青溪县|市场|监督|管理局'],
    ['青溪县乡村振兴局', '青溪县|乡村振兴局'],
    ['临江市经济技术开发区管理委员会', '临江市|经济技术开发区|管理|委员会'],
    ['青溪哈尼族彝族自治县住房和城乡建设局', '青溪哈尼族彝族自治县|住房和|城乡建设局'],
    ['Qingxi', 'Qingxi'],
  ])('%s breaks between its parts only', (name, parts) => {
    expect(partsOfName(name).join('|')).toBe(parts);
  });
});
