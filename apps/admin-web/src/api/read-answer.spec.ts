import { describe, expect, it } from '@jest/globals';
import { ApiError } from './api-error.js';
import { readAnswer, readError } from './read-answer.js';

function thrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('answers of the server', () => {
  it('gives the data', () => {
    expect(readAnswer(200, { data: { me: { id: '1' } } }, null)).toEqual({ me: { id: '1' } });
  });

  it('reads code, parameters and fields of a refusal', () => {
    const extensions = {
      code: 'SITES.REGISTRY_INVALID',
      params: { limit: 3 },
      fields: [{ field: 'code', rule: 'SITES.CODE_FORMAT' }],
    };
    expect(readError({ message: '', extensions }, 'r-1')).toMatchObject({ ...extensions, requestId: 'r-1' });
  });

  it('gives the codes of Apollo and Nest our own names', () => {
    expect(readError({ extensions: { code: 'UNAUTHENTICATED' } }, null).isSession).toBe(true);
  });

  it('knows a refusal that asks for reading again', () => {
    expect(readError({ extensions: { code: 'SITES.SITE_STALE' } }, null).isOutdated).toBe(true);
  });

  it('takes an empty 401 as the end of the session', () => {
    expect(thrown(() => readAnswer(401, null, null))).toMatchObject({ code: 'AUTH.UNAUTHENTICATED' });
  });

  it('takes a gateway without an answer as the network', () => {
    const error = thrown(() => readAnswer(502, null, null));
    expect(error instanceof ApiError && error.isNetwork).toBe(true);
  });
});
