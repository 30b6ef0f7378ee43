import { describe, expect, it } from '@jest/globals';
import { createLog, inRequest } from './log.js';

const IDENTITY_NUMBER = '11010119900307461X';

function logged(write: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  write(createLog('test', 'info', { write: (line) => void lines.push(line) }));
  return lines;
}

/** What TypeORM throws: the statement, its parameters, and the driver's error with the row it could not take. */
function refusedRow(): Error {
  const driverError = Object.assign(new Error('duplicate key value violates unique constraint "person_number"'), {
    code: '23505',
    constraint: 'person_number',
    table: 'person',
    detail: `Key (number)=(${IDENTITY_NUMBER}) already exists.`,
  });
  return Object.assign(new Error(driverError.message), {
    name: 'QueryFailedError',
    query: 'insert into person values ($1)',
    parameters: [IDENTITY_NUMBER],
    driverError,
  });
}

describe('the log', () => {
  it('keeps what an error of the database is about, and none of its values', () => {
    const [line = ''] = logged((log) => log.error({ err: refusedRow() }, 'defect'));
    expect(line).not.toContain(IDENTITY_NUMBER);
    expect(JSON.parse(line)).toMatchObject({ err: { database: { code: '23505', constraint: 'person_number' } } });
  });

  it('cuts the value PostgreSQL could not read out of the sentence and of the stack', () => {
    const error = Object.assign(new Error(`invalid input syntax for type uuid: "${IDENTITY_NUMBER}"`), {
      code: '22P02',
    });
    const [line = ''] = logged((log) => log.error({ err: error }, 'defect'));
    expect(line).not.toContain(IDENTITY_NUMBER);
    expect(line).toContain('invalid input syntax for type uuid');
    expect(line).toContain('log.spec');
  });

  it('carries the number of the request on every line of it', () => {
    const [inside = '', outside = ''] = logged((log) => {
      inRequest('0192f0aa-0001', () => log.info('inside'));
      log.info('outside');
    });
    expect(inside).toContain('"requestId":"0192f0aa-0001"');
    expect(outside).not.toContain('requestId');
  });
});
