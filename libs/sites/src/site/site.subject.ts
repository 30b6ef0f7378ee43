import { authorize } from '@jiyue/auth';
import type { Actor } from '@jiyue/kernel';
import type { Scope, Site, SiteState } from '@jiyue/tenancy';
import type { Ground, Judged, Move, WorkflowSubject } from '@jiyue/workflow';
import { Injectable } from '@nestjs/common';
import { SiteStateConflict } from '../sites.errors.js';
import { SiteRepository } from './site.repository.js';
import { viewOf } from './site.view.js';
import { SITE_WORKFLOW, type SiteEvent } from './site.workflow.js';

/** A site as the runner of workflows sees it: it has no revisions and no steps between its states. */
export type SiteStanding = Site & { readonly revision: 1; readonly step: null; readonly stepRole: null };

/** Sites, for the runner of workflows. */
@Injectable()
export class SiteSubject implements WorkflowSubject<SiteStanding, SiteState, SiteEvent, Judged> {
  readonly workflow = SITE_WORKFLOW;

  constructor(private readonly sites: SiteRepository) {}

  async get(_scope: Scope, id: string): Promise<SiteStanding> {
    return { ...(await this.sites.get(id)), revision: 1, step: null, stepRole: null };
  }

  admit(actor: Actor, event: SiteEvent, site: SiteStanding): void {
    authorize(actor, event, 'Site', viewOf(site));
  }

  ground({ kind }: SiteStanding): Ground {
    return { facts: { kind }, steps: [], passed: [] };
  }

  closed({ state }: SiteStanding, act: SiteEvent): Error {
    return new SiteStateConflict({ state, act });
  }

  judged(): Promise<Judged> {
    return Promise.resolve({ hash: null });
  }

  async save(
    scope: Scope,
    site: SiteStanding,
    { event, to, version, note }: Move<SiteState, SiteEvent>,
  ): Promise<void> {
    const suspendedReason = event === 'suspend' ? note : null;
    // The moment of opening is kept for the register.
    const openedAt = event === 'open' ? scope.now : site.openedAt;
    await this.sites.change(site.id, version, { state: to.state, suspendedReason, openedAt });
  }

  told({ id: siteId, name: title }: SiteStanding): { title: string; fact: object } {
    return { title, fact: { siteId } };
  }
}
