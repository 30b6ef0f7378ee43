import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { feedbackDomain } from '../../feedback.domain.js';
import { feedbackPolicy } from '../../feedback.policy.js';
import { FeedbackQueries } from '../feedback.queries.js';
import { FeedbackRepository } from '../feedback.repository.js';
import { ReceiveFeedback } from './receive-feedback.js';

let bed: TestBed;
let command: ReceiveFeedback;
let queries: FeedbackQueries;
beforeAll(async () => {
  bed = await testBed({ domains: [feedbackDomain] });
  const repository = new FeedbackRepository(bed.db);
  command = new ReceiveFeedback(bed.db, repository, bed.journal);
  queries = new FeedbackQueries(bed.db, repository);
});
afterAll(() => bed.close());

const opinion = { path: '/dtyw/', isHelpful: false, text: '字太小' };

/** The public, with a ticket of the portal. */
function citizen({ siteId }: TestTenant, ticket = newId()): Scope {
  const idempotency = { key: ticket, digest: 'ticket' };
  return { tenantId: siteId, actor: systemActor('公众'), requestId: ticket, now: new Date(), idempotency };
}

async function staff(tenant: TestTenant, role: Role, columnId?: string): Promise<Scope> {
  const given = { roles: [role], ...(columnId ? { columnId } : {}) };
  return bed.as(tenant, await bed.person(tenant, given), [feedbackPolicy]);
}

describe('receive feedback', () => {
  it('keeps what a reader says, and tells the trail who it was: the public', async () => {
    const town = await bed.newTenant();
    const { id } = await command.run(citizen(town), opinion);
    const { nodes } = await queries.list(await staff(town, 'site-admin'), { first: 20 });
    expect(nodes).toEqual([{ ...opinion, id, receivedAt: expect.any(Date) }]);
    expect(await bed.activities(town)).toMatchObject([
      { event: 'feedback.feedback-received', subject_id: id, payload: { feedbackId: id } },
    ]);
  });

  it('answers a ticket that comes twice with the first answer, whatever it says the second time', async () => {
    const [town, ticket] = [await bed.newTenant(), newId()];
    const first = await command.run(citizen(town, ticket), opinion);
    expect(await command.run(citizen(town, ticket), { ...opinion, text: '改口' })).toEqual(first);
    expect(await queries.list(await staff(town, 'site-admin'), { first: 20 })).toMatchObject({ totalCount: 1 });
  });

  it('refuses for a site that is not open', async () => {
    const closed = await bed.newTenant({ state: 'suspended' });
    await expect(command.run(citizen(closed), opinion)).rejects.toMatchObject({ code: 'FEEDBACK.SITE_NOT_OPEN' });
  });

  it('refuses somebody of the staff', async () => {
    const admin = await staff(await bed.newTenant(), 'site-admin');
    await expect(command.run(admin, opinion)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });
});

describe('the list of feedback', () => {
  it('shows the newest first, page by page', async () => {
    const town = await bed.newTenant();
    for (const text of ['一', '二', '三']) await command.run(citizen(town), { ...opinion, text });
    const admin = await staff(town, 'site-admin');
    const first = await queries.list(admin, { first: 2 });
    const second = await queries.list(admin, { first: 2, after: first.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ text }) => text)).toEqual(['三', '二', '一']);
    expect([first.totalCount, second.endCursor]).toEqual([3, null]);
  });

  it('does not show what was said about the site next door', async () => {
    const [town, neighbour] = [await bed.newTenant(), await bed.newTenant()];
    await command.run(citizen(neighbour), opinion);
    expect(await queries.list(await staff(town, 'site-admin'), { first: 20 })).toMatchObject({ nodes: [] });
  });

  it.each(['editor', 'publisher', 'operator', 'auditor'] as const)('is not for %s', async (role) => {
    const list = queries.list(await staff(await bed.newTenant(), role), { first: 20 });
    await expect(list).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('is not for who administers one column only', async () => {
    const list = queries.list(await staff(await bed.newTenant(), 'site-admin', newId()), { first: 20 });
    await expect(list).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });
});
