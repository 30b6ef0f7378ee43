import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { Public, ScopeFactory } from '@jiyue/auth';
import { ArticlePreview, type PreviewedItem } from '@jiyue/content';
import { OBJECT_STORE, ObjectNotFound, type ObjectStore, PreviewTokens } from '@jiyue/platform';
import { keyOf } from '@jiyue/tenancy';
import type { Request, Response } from 'express';
import { sendFile } from './send-file.js';

const NAME = /^([0-9a-f-]{36})(?:-\d{2,4})?\.[a-z0-9]{2,5}$/;

/** Shows the portal what somebody may see before it is public; the signed link says who and what, and their rights are asked anew. */
@Public()
@Controller('public/preview')
export class PreviewController {
  constructor(
    private readonly tokens: PreviewTokens,
    private readonly scopes: ScopeFactory,
    private readonly preview: ArticlePreview,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
  ) {}

  @Get(':token')
  async item(@Param('token') token: string, @Res({ passthrough: true }) response: Response): Promise<object> {
    response.setHeader('cache-control', 'no-store');
    const { siteId, shown } = await this.shown(token);
    const { files, ...item } = shown.item;
    const listed = files.filter(({ position }) => position !== null);
    return { ...item, ...shown, item: undefined, siteId, files: listed, previous: null, next: null };
  }

  /** A file that the text shows: no other. */
  @Get(':token/files/:name')
  async file(
    @Param('token') token: string,
    @Param('name') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { siteId: tenantId, shown } = await this.shown(token);
    const file = shown.item.files.find(({ id }) => id === NAME.exec(name)?.[1]);
    const key = keyOf({ tenantId }, 'asset', name);
    const facts = file && (await this.store.stat(key));
    if (!facts) throw new ObjectNotFound();
    await sendFile(request, response, { store: this.store, key, facts, name: file.name, isLive: false });
  }

  private async shown(token: string): Promise<{ siteId: string; shown: PreviewedItem }> {
    const { siteId, articleId, personId } = this.tokens.verify(token, Date.now());
    const scope = await this.scopes.scopeOf(personId, { siteId });
    return { siteId, shown: await this.preview.of(scope, articleId) };
  }
}
