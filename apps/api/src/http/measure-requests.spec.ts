import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { Metrics } from '@jiyue/platform';
import { measureRequests } from './measure-requests.js';

const answered = async (path: string, statusCode: number): Promise<string> => {
  const metrics = new Metrics();
  const response = Object.assign(new EventEmitter(), { statusCode });
  measureRequests(metrics)({ path } as never, response as never, () => undefined);
  response.emit('close');
  return metrics.text();
};

describe('request figures', () => {
  it('tell the endpoint and the class of the answer', async () => {
    expect(await answered('/public/graphql', 200)).toContain(
      'jiyue_request_seconds_count{route="public/graphql",status="2xx"} 1',
    );
  });

  it('count every address of the administration application as one', async () => {
    expect(await answered('/s/some-site/articles', 404)).toContain(
      'jiyue_request_seconds_count{route="admin",status="4xx"} 1',
    );
  });
});
