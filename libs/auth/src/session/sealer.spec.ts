import { describe, expect, it } from '@jest/globals';
import { Sealer } from './sealer.js';

const sealer = new Sealer('0123456789abcdef0123456789abcdef', 'test');
const row = Buffer.from('row-1');

describe('sealer', () => {
  it('opens what it sealed for the same row', () => {
    expect(sealer.open(sealer.seal('refresh token', row), row)).toBe('refresh token');
  });

  it('seals the same text differently each time', () => {
    expect(sealer.seal('text', row).equals(sealer.seal('text', row))).toBe(false);
  });

  it('opens nothing in another row, with another secret or for another purpose', () => {
    const sealed = sealer.seal('text', row);
    expect(sealer.open(sealed, Buffer.from('row-2'))).toBeNull();
    expect(new Sealer('another secret of thirty-two chars', 'test').open(sealed, row)).toBeNull();
    expect(new Sealer('0123456789abcdef0123456789abcdef', 'other').open(sealed, row)).toBeNull();
  });

  it('opens nothing that was changed or cut', () => {
    const sealed = sealer.seal('text', row);
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(20) ^ 1, 20);
    expect(sealer.open(changed, row)).toBeNull();
    expect(sealer.open(sealed.subarray(0, 10), row)).toBeNull();
  });

  it('refuses a secret that is too short', () => {
    expect(() => new Sealer('short', 'test')).toThrow();
  });
});
