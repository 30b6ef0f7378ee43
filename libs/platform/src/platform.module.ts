import { Module } from '@nestjs/common';
import { ExpireAnswers } from './housekeeping/expire-answers.js';
import { NightlyVerification } from './journal/nightly-verification.js';

/** What the ground itself does by the clock. It needs TRAIL_WATCH and Metrics. */
@Module({ providers: [NightlyVerification, ExpireAnswers], exports: [NightlyVerification, ExpireAnswers] })
export class PlatformModule {}
