import type { Scope } from '@jiyue/tenancy';
import type { TestTenant } from '@jiyue/testing';
import { contentPolicy } from '../content.policy.js';
import type { Desk } from '../content.fixture.js';
import { ChangeModel } from './commands/change-model.js';
import { DeclareModel } from './commands/declare-model.js';
import { TurnModel } from './commands/turn-model.js';
import type { ModelFieldGiven, ModelGiven } from './model.js';
import { ModelQueries } from './model.queries.js';
import { ModelRepository } from './model.repository.js';

/** A field as somebody declares it, with what is said of it. */
export function aField(key: string, label: string, given: Partial<ModelFieldGiven> = {}): ModelFieldGiven {
  return {
    ...{ key, label, type: 'text', isRequired: false, max: null, choices: [], help: null, mask: null },
    ...{ place: 'facts', isInList: false, isSearched: false, meta: null, ...given },
  };
}

/** 招标公告 with five typed fields. */
export const TENDER: ModelGiven = {
  name: '招标公告',
  fields: [
    aField('tenderNumber', '招标编号', { type: 'documentNumber', mask: '星采〔{年}〕{号}号', isRequired: true }),
    aField('budget', '采购预算（万元）', { type: 'number', isRequired: true, isInList: true }),
    aField('deadline', '投标截止日期', { type: 'date', isRequired: true, isInList: true }),
    aField('method', '采购方式', { type: 'choice', choices: ['公开招标', '邀请招标', '竞争性谈判'], isSearched: true }),
    aField('contact', '联系方式', { type: 'longText', place: 'above', max: 300 }),
  ],
};

/** Models of a province, beside the desk of a town below it. */
export class ModelDesk {
  readonly models: ModelRepository;
  readonly queries: ModelQueries;
  readonly declare: DeclareModel;
  readonly change: ChangeModel;
  readonly turn: TurnModel;

  constructor(
    readonly desk: Desk,
    readonly province: TestTenant,
  ) {
    const { db, journal } = desk.bed;
    this.models = new ModelRepository(db);
    this.queries = new ModelQueries(db, this.models);
    this.declare = new DeclareModel(db, this.models, journal);
    this.change = new ChangeModel(db, this.models, journal);
    this.turn = new TurnModel(db, this.models, journal);
  }

  /** The scope of the province's own operator. */
  async operator(): Promise<Scope> {
    return this.asOf(this.province, 'operator');
  }

  async asOf(tenant: TestTenant, role: 'operator' | 'site-admin' | 'editor'): Promise<Scope> {
    return this.desk.bed.as(tenant, await this.desk.bed.person(tenant, { roles: [role] }), [contentPolicy]);
  }
}
