import { describe, expect, it } from '@jest/globals';
import { refusalOfDatabase } from './database-refusals.js';

/** What TypeORM throws when PostgreSQL objects. */
function objection(code: string, said: object = {}, message = 'refused'): Error {
  return Object.assign(new Error(message), { driverError: { code, ...said } });
}

describe('what the database objects to', () => {
  it('is told by the fields of a key that is taken, without their values', () => {
    const taken = { table: 'unit', detail: 'Key (tenant_id, division_code)=(1, 530000) already exists.' };
    expect(refusalOfDatabase(objection('23505', taken))).toMatchObject({
      code: 'PLATFORM.ALREADY_TAKEN',
      kind: 'conflict',
      fields: [{ field: 'divisionCode', rule: 'taken' }],
    });
  });

  it('is told by the field that a check is about', () => {
    const checked = { table: 'content_column', constraint: 'content_column_cadence_days_check' };
    expect(refusalOfDatabase(objection('23514', checked))).toMatchObject({
      code: 'PLATFORM.INVALID_INPUT',
      fields: [{ field: 'cadenceDays', rule: 'other' }],
    });
  });

  it('is told by the column that is missing', () => {
    expect(refusalOfDatabase(objection('23502', { table: 'site', column: 'short_name' }))).toMatchObject({
      fields: [{ field: 'shortName', rule: 'required' }],
    });
  });

  it('tells a row that is gone from one that others hang on', () => {
    const [adding, removing] = ['insert or update on table "a" violates', 'update or delete on table "a" violates'];
    expect(refusalOfDatabase(objection('23503', {}, adding))).toMatchObject({ code: 'PLATFORM.REFERENCE_GONE' });
    expect(refusalOfDatabase(objection('23503', {}, removing))).toMatchObject({ code: 'PLATFORM.STILL_IN_USE' });
  });

  it.each(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05'])(
    'is a value no column can hold: %s',
    (code) => {
      expect(refusalOfDatabase(objection(code))).toMatchObject({ code: 'PLATFORM.INVALID_INPUT' });
    },
  );

  it.each(['42601', '42P01', '42501', '22012', 'P0001', 'XX000'])(
    'stays a defect where we are at fault: %s',
    (code) => {
      expect(refusalOfDatabase(objection(code))).toBeNull();
    },
  );

  it('stays a defect where a trigger guards what the product must never do', () => {
    expect(refusalOfDatabase(objection('23514', { table: 'content_revision' }))).toBeNull();
  });
});
