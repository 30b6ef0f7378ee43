import { defineEvent } from '@jiyue/platform';

interface DeadJob {
  readonly jobId: string;
  readonly queue: string;
}

export const DeadLetterRetried = defineEvent<DeadJob>('operations.dead-letter-retried', 'Job', {
  zh: '重试后台任务',
  en: 'dead letter retried',
});
export const DeadLetterDiscarded = defineEvent<DeadJob>('operations.dead-letter-discarded', 'Job', {
  zh: '丢弃后台任务',
  en: 'dead letter discarded',
});
