import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

describe('CSV', () => {
  it('quotes what holds a comma or a quotation mark', () => {
    expect(csvOf(['标题'], [['收费, "新"标准']])).toBe('\uFEFF标题\r\n"收费, ""新""标准"\r\n');
  });

  it('disarms text that a spreadsheet would take for a formula', () => {
    expect(csvOf(['a'], [['=1+1']])).toContain("'=1+1");
  });

  it('leaves negative numbers alone', () => {
    expect(csvOf(['a'], [[-3]])).toContain('\r\n-3\r\n');
  });
});
