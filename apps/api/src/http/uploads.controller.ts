import { Controller, HttpCode, Inject, Param, Put, Req } from '@nestjs/common';
import { Public } from '@jiyue/auth';
import { LocalDiskStore, OBJECT_STORE, type ObjectStore, UploadRefused, UploadTokens } from '@jiyue/platform';
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
    // an S3 server takes its uploads itself: no link of ours leads here then
    if (request.get('content-type') !== type || !(this.store instanceof LocalDiskStore)) throw new UploadRefused();
    await this.store.putOnce(key, request, { size, type });
  }
}
