import { Module } from '@nestjs/common';
import { NightlyVerification } from './journal/nightly-verification.js';

/** What the ground itself does by the clock. It needs TRAIL_WATCH and Metrics. */
@Module({ providers: [NightlyVerification], exports: [NightlyVerification] })
export class PlatformModule {}
