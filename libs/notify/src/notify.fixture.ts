import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import {
  authDomain,
  AuthPeopleModule,
  ColumnFacts,
  ListedColumns,
  People,
  type PersonCard,
  POLICIES,
} from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { defineDomain, defineEvent, type DomainDeclaration, DOMAINS, Jobs, Journal, Retention } from '@jiyue/platform';
import { Database, IdentityDatabase, type Scope } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { SendCode } from './address/send-code.js';
import { CODE_QUEUE } from './address/enter-address.js';
import type { CapturedLetter } from './channel/captured.js';
import type { Outlets } from './channel/channel.js';
import { readOutbox } from './channel/outbox.js';
import { outletsOf } from './channel/outlets.js';
import { DeliverMessage } from './delivery/deliver-message.js';
import { DELIVER_QUEUE } from './delivery/delivery.repository.js';
import { Outward } from './delivery/outward.js';
import { SendInvitation } from './invitation/send-invitation.js';
import { notifyDomain } from './notify.domain.js';
import { NotifyModule } from './notify.module.js';
import { notifyPolicy } from './notify.policy.js';
import { FOLLOW_QUEUE, FollowEvents } from './tell/follow-events.js';
import { Notify, TELL_QUEUE } from './tell/notify.js';
import { TellPeople } from './tell/tell-people.js';
import type { Language } from './topic/params.js';
import type { Telling } from './topic/tell.js';
import { defineTopic } from './topic/topic.js';

export const returned = defineTopic({
  key: 'demo.article-returned',
  label: { zh: '稿件退回', en: 'Article returned' },
  channels: { 'in-app': 'immediately', mail: 'immediately', sms: 'never' },
  urgent: false,
  params: { title: { kind: 'title' }, count: { kind: 'count' } },
  sentences: {
    zh: { subject: '{count} 篇稿件被退回', body: '《{title}》被退回' },
    en: { subject: '{count} returned', body: '“{title}” was returned' },
  },
});
export const weekly = defineTopic({ ...returned, key: 'demo.week-past', channels: { mail: 'weekly' } });
export const alarm = defineTopic({ ...returned, key: 'demo.alarm-raised', urgent: true });

const Noted = defineEvent('demo.thing-noted', 'Site', { zh: '记一笔', en: 'noted' });
const demoDomain = defineDomain({ name: 'demo', errorArea: 'DEMO', topics: [returned, weekly, alarm] });

const WORKERS = [
  [FOLLOW_QUEUE, FollowEvents],
  [TELL_QUEUE, TellPeople],
  [DELIVER_QUEUE, DeliverMessage],
  [CODE_QUEUE, SendCode],
  ['notify-invitation', SendInvitation],
  ['notify-invitation-again', SendInvitation],
] as const;

/** Everything of this lib as the composition puts it together, with letters captured to a folder. */
export class PostOffice {
  constructor(
    readonly bed: TestBed,
    private readonly app: TestingModule,
    private readonly folder: string,
  ) {}

  get<T>(type: Type<T>): T {
    return this.app.get(type);
  }

  /** The scope of somebody, on their home site unless another is named. */
  as(person: PersonCard, site: TestTenant, policies = [notifyPolicy]): Promise<Scope> {
    return this.bed.as(site, person, policies);
  }

  /** What a domain's command does: a change, an activity, and people told. */
  async tell(site: TestTenant, telling: Partial<Telling> & Pick<Telling, 'to'>, topic = returned): Promise<void> {
    const scope = await this.as(await this.bed.person(site), site);
    await this.bed.db.write(scope, async () => {
      const about = { type: 'Site', id: site.siteId };
      await this.get(Notify).tell(scope, { topic, about, params: { title: '防汛', count: 2 }, ...telling });
      await this.bed.journal.record(scope, Noted, {}, { subjectId: newId() });
    });
  }

  /** Works off every queue, as the worker would, until nothing waits. */
  async work(): Promise<void> {
    for (const [queue, handler] of WORKERS) {
      for (const job of await this.bed.takeJobs(queue))
        await this.get<{ handle(data: object): Promise<void> }>(handler as never).handle(job);
    }
  }

  /** Letters that went out, oldest first. */
  async letters(channel: 'mail' | 'sms' = 'mail'): Promise<CapturedLetter[]> {
    const all = await readOutbox(this.folder, channel);
    return all.sort((a, b) => a.at.localeCompare(b.at));
  }

  /** Gives somebody a confirmed address, past the codes. */
  async reach(person: PersonCard, channel: 'mail' | 'sms', address: string): Promise<void> {
    await this.bed.superuser(
      `insert into notify_address (tenant_id, person_id, channel, address, confirmed_at, entered_at, entries)
       values ($1, $2, $3, $4, now(), now() - interval '1 hour', 1)`,
      [person.homeSiteId, person.id, channel, address],
    );
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.bed.close();
    rmSync(this.folder, { recursive: true });
  }
}

function ground(bed: TestBed, domains: readonly DomainDeclaration[], outward: Outward): Type {
  const provided = [
    { provide: Database, useValue: bed.db },
    { provide: IdentityDatabase, useValue: bed.identity },
    { provide: Journal, useValue: bed.journal },
    { provide: Jobs, useValue: bed.sender },
    { provide: People, useValue: bed.people },
    { provide: POLICIES, useValue: [notifyPolicy] },
    { provide: ColumnFacts, useValue: new ListedColumns() },
    { provide: DOMAINS, useValue: domains },
    { provide: Outward, useValue: outward },
    { provide: Retention, useValue: new Retention(90) },
  ];
  @Global()
  @Module({ providers: provided, exports: provided.map(({ provide }) => provide) })
  class Ground {}
  return Ground;
}

/** A post office on a database of its own; `replaced` outlets lead elsewhere. */
export async function aPostOffice(replaced: Partial<Outlets> = {}, language: Language = 'zh'): Promise<PostOffice> {
  const domains = [authDomain, notifyDomain, demoDomain];
  const told = domains.flatMap(({ tells = [] }) => tells.map(({ event }) => ({ queue: FOLLOW_QUEUE, event })));
  const subscriptions = [...told, ...domains.flatMap(({ jobs = [] }) => jobs)];
  const bed = await testBed({ domains, subscriptions });
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-notify-'));
  const captured = outletsOf({
    dataDir: folder,
    mail: { url: null, from: 'no-reply@yunling.example' },
    sms: null,
    env: 'test',
  });
  const outward = new Outward({ ...captured, ...replaced }, { publicUrl: 'https://admin.yunling.example', language });
  const imports = [ground(bed, domains, outward), AuthPeopleModule, NotifyModule];
  const app = await Test.createTestingModule({ imports }).compile();
  return new PostOffice(bed, app, folder);
}
