import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Database, type Scope } from '@jiyue/tenancy';
import { atHome } from '../at-home.js';
import { MessageNotFound } from '../notify.errors.js';
import { MessageRepository } from './message.repository.js';

/** Marks messages of whoever asks as read: those named, or all there are. That they were read is nobody's decision. */
@Injectable()
export class MarkMessagesRead {
  constructor(
    private readonly db: Database,
    private readonly messages: MessageRepository,
  ) {}

  run(scope: Scope, { ids }: { ids?: readonly string[] | null | undefined }): Promise<void> {
    const personId = scope.actor.userId;
    return this.db.keep(atHome(scope), async () => {
      const wanted = ids ? [...new Set(ids)] : null;
      authorize(scope.actor, 'read', 'Message', { personId });
      if (wanted && (await this.messages.countOwn(personId, wanted)) < wanted.length) throw new MessageNotFound();
      await this.messages.markRead(personId, wanted);
    });
  }
}
