import { describe, expect, it } from '@jest/globals';
import { type Receiver, routesFor } from './plan.js';

const topic = { urgent: false, channels: { 'in-app': 'immediately', mail: 'daily' } } as const;
const receiver = (given: Partial<Receiver> = {}): Receiver => ({
  personId: 'p',
  chosen: {},
  reachable: ['mail', 'sms'],
  ...given,
});

describe('the routes of a notice', () => {
  it('follow the topic where nobody chose', () => {
    expect(routesFor(topic, [receiver()])).toEqual([
      { personId: 'p', inApp: true, outward: [{ channel: 'mail', cadence: 'daily' }] },
    ]);
  });

  it('stay inside without a confirmed address', () => {
    expect(routesFor(topic, [receiver({ reachable: [] })])).toEqual([{ personId: 'p', inApp: true, outward: [] }]);
  });

  it('leave out who wants to hear nothing', () => {
    expect(routesFor(topic, [receiver({ chosen: { 'in-app': 'never', mail: 'never' } })])).toEqual([]);
  });

  it('go to the list all the same when the topic is urgent', () => {
    const silent = receiver({ chosen: { 'in-app': 'never', mail: 'never' } });
    expect(routesFor({ ...topic, urgent: true }, [silent])).toEqual([{ personId: 'p', inApp: true, outward: [] }]);
  });
});
