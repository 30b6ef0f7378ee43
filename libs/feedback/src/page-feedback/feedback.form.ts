import { Injectable } from '@nestjs/common';
import type { FormValues, PublicFormHandler } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { ReceiveFeedback } from './commands/receive-feedback.js';
import { readOpinion } from './feedback.rules.js';

/** The form 这个页面有帮助吗 of the portal. */
@Injectable()
export class FeedbackForm implements PublicFormHandler {
  constructor(private readonly receiveFeedback: ReceiveFeedback) {}

  receive(scope: Scope, values: FormValues): Promise<unknown> {
    return this.receiveFeedback.run(scope, readOpinion(values));
  }
}
