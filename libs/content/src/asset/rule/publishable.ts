import { ScanDemand } from '@jiyue/platform';
import { Injectable } from '@nestjs/common';
import { AssetNotReady, AssetNotScanned, AssetOnlyInspected, ScannerMissing } from '../../content.errors.js';
import type { AssetState } from '../asset.entity.js';
import { AssetRepository } from '../asset.repository.js';
import { FileRuleRepository } from './file-rule.repository.js';

/** Which files may come before citizens: what somebody looked into well enough, here and on this site. */
@Injectable()
export class PublishableFiles {
  constructor(
    private readonly assets: AssetRepository,
    private readonly rules: FileRuleRepository,
    private readonly demand: ScanDemand,
  ) {}

  /** Refuses a text whose files would not come with it, and says why and what to do. */
  async require(ids: readonly string[]): Promise<void> {
    const files = await this.assets.statesOf(ids);
    if (files.size === 0) return;
    const { acceptsInspected } = await this.rules.get();
    for (const [assetId, { state, fileName }] of files) {
      if (state === 'clean' || (state === 'inspected' && acceptsInspected && !this.demand.isScannerDue)) continue;
      throw this.refusal(state, { assetId, fileName });
    }
  }

  private refusal(state: AssetState, file: { assetId: string; fileName: string }): Error {
    if (state === 'pending' || state === 'infected') return new AssetNotReady({ ...file, state });
    if (this.demand.isScannerDue && !this.demand.hasScanner) return new ScannerMissing(file);
    return state === 'inspected' ? new AssetOnlyInspected(file) : new AssetNotScanned(file);
  }
}
