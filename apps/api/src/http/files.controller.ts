import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type IdentifiedRequest, PersonActor, Public, ScopeFactory, SecondFactorRule } from '@jiyue/auth';
import { AssetReaders } from '@jiyue/content';
import { DomainError, isId } from '@jiyue/kernel';
import { LiveFiles } from '@jiyue/live';
import { OBJECT_STORE, ObjectNotFound, type ObjectStore } from '@jiyue/platform';
import { keyOf, type Scope } from '@jiyue/tenancy';
import type { Request, Response } from 'express';
import { sendFile } from './send-file.js';

const NAME = /^([0-9a-f-]{36})(?:-\d{2,4})?\.[a-z0-9]{2,5}$/;

type Visible = { readonly name: string; readonly isLive: boolean };

/**
 * Files of the sites. The public gets a file only while a live item of an open site shows it; before that it is for whoever
 * sent it and whoever may read a text that shows it. A file that is not there and one that is not theirs get the same answer.
 */
@Public()
@Controller('files')
export class FilesController {
  constructor(
    private readonly live: LiveFiles,
    private readonly readers: AssetReaders,
    private readonly scopes: ScopeFactory,
    private readonly secondFactor: SecondFactorRule,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
  ) {}

  @Get(':tenant/asset/:name')
  async file(
    @Param('tenant') tenantId: string,
    @Param('name') name: string,
    @Req() request: Request & IdentifiedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const visible = await this.visible(tenantId, name, request);
    if (!visible) throw new ObjectNotFound();
    const key = keyOf({ tenantId }, 'asset', name);
    const facts = await this.store.stat(key);
    if (!facts) throw new ObjectNotFound();
    await sendFile(request, response, { store: this.store, key, facts, ...visible });
  }

  private async visible(tenantId: string, file: string, request: IdentifiedRequest): Promise<Visible | null> {
    const assetId = NAME.exec(file)?.[1];
    if (!isId(tenantId) || !isId(assetId)) return null;
    const name = await this.live.nameOf(tenantId, assetId);
    if (name !== null) return { name, isLive: true };
    const scope = await this.scopeOn(tenantId, request);
    const asset = scope && (await this.readers.find(scope, assetId));
    if (!asset) return null;
    // what is not public yet is read with all that somebody is there
    if (scope.actor instanceof PersonActor) this.secondFactor.require(scope.actor, scope.actor.grants.roles);
    return { name: asset.fileName, isLive: false };
  }

  // A picture in a page is asked for without the name of a site: its address says which.
  private async scopeOn(siteId: string, { identity }: IdentifiedRequest): Promise<Scope | null> {
    const scope = identity?.scope;
    if (!scope || scope.tenantId === siteId) return scope ?? null;
    const { actor, requestId } = scope;
    if (!(actor instanceof PersonActor)) return null;
    return this.scopes.scope({ person: actor.person, siteId, requestId }).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });
  }
}
