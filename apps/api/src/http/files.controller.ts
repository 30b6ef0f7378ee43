import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { type IdentifiedRequest, Public } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import { LiveFiles } from '@jiyue/live';
import { OBJECT_STORE, type ObjectFacts, ObjectNotFound, type ObjectStore } from '@jiyue/platform';
import { keyOf } from '@jiyue/tenancy';
import type { Response } from 'express';

const NAME = /^([0-9a-f-]{36})\.([a-z0-9]{2,5})$/;
const SHOWN_INLINE = /^(image\/(png|jpeg|gif|webp)|video\/mp4|audio\/mpeg)$/;

/**
 * Files of the sites. The public gets a file only while a live item shows it; people of the site get those of their
 * drafts too. A file that is not there and one that is not theirs get the same answer.
 */
@Public()
@Controller('files')
export class FilesController {
  constructor(
    private readonly live: LiveFiles,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
  ) {}

  @Get(':tenant/asset/:name')
  async file(
    @Param('tenant') tenantId: string,
    @Param('name') name: string,
    @Req() request: IdentifiedRequest,
    @Res() response: Response,
  ): Promise<void> {
    const { isLive } = await this.requireVisible(tenantId, name, request);
    const key = keyOf({ tenantId }, 'asset', name);
    const facts = await this.store.stat(key);
    if (!facts) throw new ObjectNotFound();
    response.set(headersOf(facts, isLive));
    const content = await this.store.get(key);
    content.on('error', () => response.destroy()).pipe(response);
  }

  private async requireVisible(
    tenantId: string,
    name: string,
    { identity }: IdentifiedRequest,
  ): Promise<{ isLive: boolean }> {
    const assetId = NAME.exec(name)?.[1];
    if (!isId(tenantId) || !isId(assetId)) throw new ObjectNotFound();
    const isLive = await this.live.isPublic(tenantId, assetId);
    if (!isLive && identity?.scope?.tenantId !== tenantId) throw new ObjectNotFound();
    return { isLive };
  }
}

function headersOf({ type, size }: ObjectFacts, isLive: boolean): Record<string, string> {
  return {
    'content-type': type,
    'content-length': String(size),
    'content-security-policy': `default-src 'none'; sandbox`,
    'content-disposition': SHOWN_INLINE.test(type) ? 'inline' : 'attachment',
    'cache-control': isLive ? 'public, max-age=3600' : 'private, no-store',
  };
}
