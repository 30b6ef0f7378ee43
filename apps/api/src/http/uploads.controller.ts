import { Controller, HttpCode, Inject, Param, Put, Req } from '@nestjs/common';
import { Public } from '@jiyue/auth';
import { OBJECT_STORE, type ObjectStore, UploadRefused, UploadTokens } from '@jiyue/platform';
import type { Request } from 'express';

/** Takes the bytes of an upload on the local object store; the signed link is the right, and it fits one file once. */
@Public()
@Controller('uploads')
export class UploadsController {
  constructor(
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
    private readonly tokens: UploadTokens,
  ) {}

  @Put(':token')
  @HttpCode(204)
  async upload(@Param('token') token: string, @Req() request: Request): Promise<void> {
    const { key, size, type } = this.tokens.verify(token, Date.now());
    if (request.get('content-type') !== type || (await this.store.stat(key))) throw new UploadRefused();
    await this.store.put(key, request, { size, type });
  }
}
