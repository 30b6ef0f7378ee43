import { Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Public, systemActor } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import {
  DOMAINS,
  type DomainDeclaration,
  FormDoor,
  FormNotFound,
  FormUnreadable,
  type FormValues,
  partsOf,
} from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import type { Request } from 'express';

/** What the portal hands in. */
type Handed = { readonly siteId: string; readonly ticket: string; readonly values: FormValues };

/** Takes forms of citizens from the portal, which alone can sign a request; the domain that declared the form receives it. */
@Public()
@Controller('public/forms')
export class FormsController {
  constructor(
    @Inject(DOMAINS) private readonly domains: readonly DomainDeclaration[],
    private readonly door: FormDoor,
    private readonly modules: ModuleRef,
  ) {}

  @Post(':form')
  @HttpCode(201)
  async take(@Param('form') key: string, @Req() request: Request): Promise<object> {
    const now = new Date();
    const body: unknown = request.body;
    if (!Buffer.isBuffer(body)) throw new FormUnreadable();
    const [at, signature] = [request.get('x-jiyue-at'), request.get('x-jiyue-signature')];
    this.door.check({ path: request.originalUrl, at, signature, body }, now);
    const form = partsOf(this.domains, 'forms').find((one) => one.key === key);
    if (!form) throw new FormNotFound({ form: key });
    const { siteId, ticket, values } = handedIn(body);
    // Sent twice with one ticket it is one submission; what the first became is answered again.
    const idempotency = { key: `form:${key}:${ticket}`, digest: 'ticket' };
    const scope: Scope = { tenantId: siteId, actor: systemActor('公众'), requestId: ticket, now, idempotency };
    await this.modules.get(form.handler, { strict: false }).receive(scope, values);
    return {};
  }
}

function handedIn(body: Buffer): Handed {
  const { siteId, ticket, values } = parse(body);
  const isForm = typeof values === 'object' && values !== null;
  const areTexts = isForm && Object.values(values).every((value) => typeof value === 'string');
  if (!areTexts || !isId(siteId) || !isId(ticket)) throw new FormUnreadable();
  return { siteId, ticket, values: values as FormValues };
}

function parse(body: Buffer): { siteId?: unknown; ticket?: unknown; values?: unknown } {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}
