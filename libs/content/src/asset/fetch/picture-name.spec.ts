import { describe, expect, it } from '@jest/globals';
import { nameOfPicture } from './picture-name.js';

describe('the name of a picture that was brought from an address', () => {
  it.each([
    ['https://a.gov.cn/2026/W0201.jpg', 'image/jpeg', 'W0201.jpg'],
    ['https://a.gov.cn/%E5%A4%A7%E5%9D%9D.PNG', 'image/png', '大坝.png'],
    ['https://a.gov.cn/show.php?id=3', 'image/webp', 'show.webp'],
    ['https://a.gov.cn/', 'image/gif', '图片.gif'],
    ['https://a.gov.cn/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'image/png', '....etcpasswd.png'],
    ['https://a.gov.cn/%E0%A4%A', 'image/png', '%E0%A4%A.png'],
    ['https://a.gov.cn/a%E2%80%AEgnp.exe', 'image/png', 'agnp.png'],
  ])('of %s', (address, type, name) => {
    expect(nameOfPicture(new URL(address), type)).toBe(name);
  });
});
